package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.nowelizacja.polecenia.Liczebniki;

/** Open heads above an item: together with it they make the whole sentence of its command. */
final class Stos {

    /** One open level. */
    private static final class Poziom {
        private final Optional<Znacznik> znacznik;
        private String tekst;
        private final boolean zapowiada;
        private boolean rama;
        private String ostatnieDziecko = "";
        private final int wiersz;
        private final int kolejny;
        private int dzieci;

        Poziom(Pozycja p, int kolejny) {
            this.znacznik = p.znacznik();
            this.tekst = p.tekst();
            this.wiersz = p.wiersz();
            this.zapowiada = p.cytat().isEmpty();
            this.kolejny = kolejny;
        }

        boolean maDzieci() {
            return dzieci > 0;
        }

        boolean pojemnik() {
            return zapowiada && tekst.endsWith(":");
        }
    }

    /**
     * A whole sentence.
     *
     * @param pojemnik true for a head that only opens items
     * @param adres in the amending act
     * @param domyslnie the item might belong to the list above as well
     */
    record Zdanie(String tekst, boolean pojemnik, String adres, boolean domyslnie) {}

    /** An address that leads to no other place than one of its own: it needs no head. */
    private static final Pattern OD_GORY = ZdanieReader.wzor(
            "^(?:w |po |do |uchyla się |skreśla się |dodaje się |użyt[eya] w |wykreśla się )?(?:nowy )?(?:§|art\\.|rozdzia|tytu|załącznik|dzia).*");

    /** Heads that promised items or a quotation and got none, by line. */
    private final Map<Integer, String> puste = new LinkedHashMap<>();

    private boolean domyslnie;

    private final List<Poziom> poziomy = new ArrayList<>();

    void przepis(Pozycja p) {
        while (!poziomy.isEmpty()) {
            zdejmij();
        }
    }

    Map<Integer, String> puste() {
        while (!poziomy.isEmpty()) {
            zdejmij();
        }
        return puste;
    }

    private void zdejmij() {
        Poziom p = poziomy.removeLast();
        if (p.pojemnik() && !p.maDzieci() && !p.rama) {
            puste.put(p.wiersz, p.tekst);
        }
    }

    Zdanie dodaj(Pozycja p) {
        domyslnie = false;
        if (!p.przepis()) {
            zwin(p);
        }
        int kolejny = poziomy.isEmpty() ? 1 : ++poziomy.getLast().dzieci;
        if (!poziomy.isEmpty()) {
            poziomy.getLast().ostatnieDziecko =
                    p.znacznik().map(Znacznik::numer).orElse("");
        }
        Poziom nowy = new Poziom(p, kolejny);
        poziomy.add(nowy);
        StringBuilder b = new StringBuilder();
        for (Poziom x : poziomy.subList(0, poziomy.size() - 1)) {
            b.append(x.tekst.replaceFirst("\\s*:$", "")).append(' ');
        }
        b.append(p.tekst());
        return new Zdanie(b.toString().strip(), nowy.pojemnik(), adres(), domyslnie);
    }

    /** The path that stays of the head just added, when the name of the act is cut from it. */
    void zastap(String sciezka) {
        poziomy.getLast().rama = true;
        poziomy.getLast().tekst = sciezka.isEmpty() ? ":" : sciezka + ":";
    }

    private void zwin(Pozycja p) {
        while (!poziomy.isEmpty()) {
            Poziom ostatni = poziomy.getLast();
            if (ostatni.pojemnik() && (nizszy(p, ostatni) || zaczynaListe(p, ostatni))) {
                return;
            }
            if (ostatni.pojemnik() && ciagDalszy(p, ostatni)) {
                domyslnie = true;
                return;
            }
            if (ostatni.znacznik
                    .filter(z -> z.rodzaj() == Znacznik.Rodzaj.PRZEPIS)
                    .isPresent()) {
                return;
            }
            zdejmij();
        }
    }

    private static boolean nizszy(Pozycja p, Poziom nad) {
        // a frame without a mark opens the whole list, whatever marks its items bear
        return poziom(p.znacznik()) > (nad.rama && nad.znacznik.isEmpty() ? 0 : poziom(nad.znacznik));
    }

    /** {@code 1. w § 9:} followed by {@code 1. wyraz …}: a list that restarts lies deeper. */
    private static boolean zaczynaListe(Pozycja p, Poziom nad) {
        return !nad.maDzieci()
                && p.znacznik().isPresent()
                && (p.znacznik().get().numer().equals("1")
                        || p.znacznik().get().numer().equals("a"));
    }

    /** {@code 2. skreśla się ust. 3} after {@code 1. w § 9:} and {@code 1. …}: it can only go on with the inner list. */
    private static boolean ciagDalszy(Pozycja p, Poziom nad) {
        return nad.maDzieci()
                && nad.znacznik.isPresent()
                && p.znacznik().isPresent()
                && p.znacznik().get().rodzaj() == nad.znacznik.get().rodzaj()
                && Oznaczenie.parse(nad.ostatnieDziecko)
                        .map(o -> o.next().toString())
                        .filter(p.znacznik().get().numer()::equals)
                        .isPresent()
                && !OD_GORY.matcher(p.tekst()).matches();
    }

    private static int poziom(Optional<Znacznik> z) {
        return z.map(x -> switch (x.rodzaj()) {
                    case PRZEPIS -> 0;
                    case PUNKT -> 1;
                    case LITERA -> 2;
                    case TIRET -> 3;
                    case PODWOJNE_TIRET -> 4;
                })
                .orElse(1);
    }

    private String adres() {
        StringBuilder b = new StringBuilder();
        for (Poziom x : poziomy) {
            x.znacznik.ifPresent(z -> b.append(b.isEmpty() ? "" : " ")
                    .append(
                            switch (z.rodzaj()) {
                                case PRZEPIS -> "§ " + z.numer();
                                case PUNKT -> "pkt " + z.numer();
                                case LITERA -> "lit. " + z.numer();
                                case TIRET -> "tiret " + Liczebniki.mianownik(x.kolejny);
                                case PODWOJNE_TIRET -> "podwójne tiret " + Liczebniki.mianownik(x.kolejny);
                            }));
        }
        return b.toString();
    }
}
