package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;
import pl.uchwalnik.skladnia.AktParser;

/** Quoted text as units of the kind the command names; a quotation without its own mark gets it from the command. */
final class TrescCytatu implements ZdanieReader.Cytowane {
    /** A mark with the name of its unit: {@code ust. 2.} */
    private static final Pattern SLOWNY =
            Pattern.compile("(?iU)^(?:ust|pkt|lit|ustęp|punkt|litera)\\.?\\s*([\\da-z]+)[.)]?\\s+(.*)$");

    private final List<Linia> linie;
    private final int wiersz;
    private final Uwagi uwagi;
    private final Zmieniajacy zmieniajacy;
    private final List<Runnable> odlozone = new ArrayList<>();

    TrescCytatu(List<Linia> linie, int wiersz, Uwagi uwagi, Zmieniajacy zmieniajacy) {
        this.linie = linie;
        this.wiersz = wiersz;
        this.uwagi = uwagi;
        this.zmieniajacy = zmieniajacy;
    }

    /** Findings of the reading that was chosen; other attempts leave none. */
    void oglos() {
        odlozone.forEach(Runnable::run);
    }

    void zapomnij() {
        odlozone.clear();
    }

    @Override
    public boolean jestBlok() {
        return !linie.isEmpty();
    }

    @Override
    public void uwaga(String kod, String tekst) {
        odlozone.add(() -> uwagi.uwaga(kod, wiersz, tekst));
    }

    @Override
    public Optional<Brzmienie> zalacznik(String numer) {
        return znajdz(zmieniajacy.zalaczniki(), numer).map(z -> new Brzmienie.WZalaczniku(numer, z));
    }

    private static Optional<Zalacznik> znajdz(List<Zalacznik> zalaczniki, String numer) {
        if (zalaczniki.size() == 1 && (numer.isEmpty() || numer.equals("1"))) {
            return Optional.of(zalaczniki.getFirst());
        }
        return zalaczniki.stream().filter(z -> Zakresy.numer(z).equals(numer)).findFirst();
    }

    @Override
    public Optional<Brzmienie> wWierszu(Wykaz co, String tekst) {
        if (tekst.isBlank()) {
            return Optional.empty();
        }
        return czescia(co.pierwszy())
                ? Optional.of(Brzmienie.of(tekst))
                : jednostki(co, List.of(new Linia(wiersz, tekst)));
    }

    @Override
    public Optional<Brzmienie> blok(Wykaz co) {
        if (linie.stream().allMatch(l -> l.tekst().isBlank())) {
            return Optional.empty();
        }
        if (co.pierwszy() instanceof Krok.DoPreambuly) {
            return Optional.of(
                    Brzmienie.of(linie.stream().map(l -> Akapit.of(tekst(l))).toList()));
        }
        return czescia(co.pierwszy())
                ? Optional.of(
                        Brzmienie.of(linie.stream().map(TrescCytatu::tekst).collect(Collectors.joining(" "))))
                : jednostki(co, linie);
    }

    /** Parts whose text bears no mark. */
    private static boolean czescia(Krok krok) {
        return krok.czesc() && !(krok instanceof Krok.DoNaglowka);
    }

    private static String tekst(Linia l) {
        List<Skladnik> s = parse("", l.numer(), l.tekst());
        return s.size() == 1 && s.getFirst() instanceof Akapit a ? a.tekst() : l.tekst();
    }

    /** Units that the command names; a quotation that holds something else is not taken for them. */
    private Optional<Brzmienie> jednostki(Wykaz co, List<Linia> wiersze) {
        List<Skladnik> tresc = parse(wiersze);
        return switch (co.pierwszy()) {
            case Krok.DoJednostki j when zgodna(tresc, j) -> policzone(co, tresc);
            case Krok.DoJednostki j ->
                zOznaczeniem(co, j, wiersze).map(z -> {
                    uwaga(
                            "N522",
                            "Cytat nie zaczyna się od oznaczenia jednostki, którą podaje polecenie; przyjęto: "
                                    + j.opis() + ".");
                    return Brzmienie.of(z);
                });
            case Krok.DoSystematyzacyjnej g ->
                Optional.of(tresc).filter(TrescCytatu::rozdzial).map(Brzmienie::of);
            case Krok inny -> Optional.of(Brzmienie.of(tresc));
        };
    }

    /** As many units as the command names, or more, which is said; with fewer nobody knows which one is missing. */
    private Optional<Brzmienie> policzone(Wykaz co, List<Skladnik> tresc) {
        boolean zakres = co.odcinki().stream().anyMatch(Wykaz.Odcinek::zakres);
        long ile = tresc.stream().filter(Jednostka.class::isInstance).count();
        int nazwane = co.odcinki().size() + (zakres ? 1 : 0);
        if (ile < nazwane) {
            return Optional.empty();
        }
        // „dodaje się tiret w brzmieniu” names no number
        boolean bezLiczby =
                co.pierwszy() instanceof Krok.DoJednostki j && j.oznaczenie().equals(Oznaczenie.BRAK);
        if (ile > nazwane && !zakres && !bezLiczby) {
            uwaga(
                    "N527",
                    "Cytat zawiera " + ile + " jednostek, a polecenie wymienia " + nazwane + "; przyjęto cały cytat.");
        }
        return Optional.of(Brzmienie.of(tresc));
    }

    private List<Skladnik> parse(List<Linia> wiersze) {
        return parse(
                uwagi.plik(),
                wiersze.getFirst().numer(),
                wiersze.stream().map(Linia::tekst).collect(Collectors.joining("\n")));
    }

    private static List<Skladnik> parse(String plik, int wiersz, String tekst) {
        // blank lines in front keep the numbers of lines in the tree true
        Zrodlo zrodlo = new Zrodlo(plik, "\n".repeat(Math.max(0, wiersz - 1)) + tekst);
        return AktParser.istniejacy().parseTresc(zrodlo).wartosc().orElse(List.of());
    }

    private static boolean zgodna(List<Skladnik> tresc, Krok.DoJednostki j) {
        return !tresc.isEmpty()
                && tresc.getFirst() instanceof Jednostka u
                && u.rodzaj() == j.rodzaj()
                && (j.rodzaj().nieoznaczona() || u.oznaczenie().equals(j.oznaczenie()));
    }

    /** The quotation under the mark the command gives, in place of a wrong one or of none. */
    private static Optional<List<Skladnik>> zOznaczeniem(Wykaz co, Krok.DoJednostki j, List<Linia> wiersze) {
        if (co.mnogi()) {
            return Optional.empty();
        }
        Linia pierwsza = wiersze.getFirst();
        Optional<Znacznik> wlasny = Znacznik.of(pierwsza.tekst());
        boolean obcy = wlasny.isPresent()
                && (j.rodzaj() != RodzajJednostki.PARAGRAF
                        || wlasny.get().numer().isEmpty())
                && wlasny.get().numer().equals(j.oznaczenie().toString());
        Matcher slowny = SLOWNY.matcher(pierwsza.tekst());
        boolean slownie =
                slowny.matches() && slowny.group(1).equals(j.oznaczenie().toString());
        String tekst = slownie ? slowny.group(2) : obcy ? wlasny.get().reszta() : pierwsza.tekst();
        List<String> nowe = new ArrayList<>();
        nowe.add(znak(j.rodzaj(), j.oznaczenie()) + tekst);
        wiersze.subList(1, wiersze.size()).forEach(l -> nowe.add(l.tekst()));
        List<Skladnik> tresc = parse("", pierwsza.numer(), String.join("\n", nowe));
        return tresc.size() == 1 && zgodna(tresc, j) ? Optional.of(tresc) : Optional.empty();
    }

    private static String znak(RodzajJednostki rodzaj, Oznaczenie o) {
        return switch (rodzaj) {
            case ARTYKUL -> "Art. " + o + ". ";
            case PARAGRAF -> "§ " + o + ". ";
            case USTEP -> o + ". ";
            case PUNKT, LITERA -> o + ") ";
            case TIRET -> "– ";
            case PODWOJNE_TIRET -> "– – ";
        };
    }

    static boolean rozdzial(List<Skladnik> tresc) {
        return tresc.stream().anyMatch(JednostkaSystematyzacyjna.class::isInstance);
    }

    /** The amending act as a tree, read only when a command refers to one of its annexes. */
    static final class Zmieniajacy {
        private final Zrodlo zrodlo;
        private List<Zalacznik> zalaczniki = List.of();
        private boolean odczytany;

        Zmieniajacy(Zrodlo zrodlo) {
            this.zrodlo = zrodlo;
        }

        List<Zalacznik> zalaczniki() {
            if (!odczytany) {
                odczytany = true;
                zalaczniki = AktParser.istniejacy()
                        .parse(zrodlo)
                        .wartosc()
                        .map(Akt::zalaczniki)
                        .orElse(List.of());
            }
            return zalaczniki;
        }
    }
}
