package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.nowelizacja.polecenia.Liczebniki;

/** Open heads above an item: together with it they make the whole sentence of its command. */
final class Stos {

    /** One open level. */
    private static final class Poziom {
        private final Optional<Znacznik> znacznik;
        private String tekst;
        private boolean rama;
        private final int kolejny;
        private int dzieci;

        Poziom(Optional<Znacznik> znacznik, String tekst, int kolejny) {
            this.znacznik = znacznik;
            this.tekst = tekst;
            this.kolejny = kolejny;
        }

        boolean maDzieci() {
            return dzieci > 0;
        }

        boolean pojemnik() {
            return tekst.endsWith(":");
        }
    }

    /**
     * A whole sentence.
     *
     * @param pojemnik true for a head that only opens items
     * @param adres in the amending act
     */
    record Zdanie(String tekst, boolean pojemnik, String adres) {}

    private final List<Poziom> poziomy = new ArrayList<>();

    void przepis(Pozycja p) {
        poziomy.clear();
    }

    Zdanie dodaj(Pozycja p) {
        if (!p.przepis()) {
            zwin(p);
        }
        int kolejny = poziomy.isEmpty() ? 1 : ++poziomy.getLast().dzieci;
        Poziom nowy = new Poziom(p.znacznik(), p.tekst(), kolejny);
        poziomy.add(nowy);
        StringBuilder b = new StringBuilder();
        for (Poziom x : poziomy.subList(0, poziomy.size() - 1)) {
            b.append(x.tekst.replaceFirst("\\s*:$", "")).append(' ');
        }
        b.append(p.tekst());
        return new Zdanie(b.toString().strip(), nowy.pojemnik() && p.cytat().isEmpty(), adres());
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
            if (ostatni.znacznik
                    .filter(z -> z.rodzaj() == Znacznik.Rodzaj.PRZEPIS)
                    .isPresent()) {
                return;
            }
            poziomy.removeLast();
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
