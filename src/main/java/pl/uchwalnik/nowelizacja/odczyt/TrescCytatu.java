package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Akapit;
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
    public void brakCzasownika() {
        uwaga("N521", "Polecenie nie ma czasownika; odczytano je jako nowe brzmienie.");
    }

    private void uwaga(String kod, String tekst) {
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
    public Brzmienie wWierszu(Wykaz co, String tekst) {
        return czescia(co.pierwszy()) ? Brzmienie.of(tekst) : jednostki(co, List.of(new Linia(wiersz, tekst)));
    }

    @Override
    public Optional<Brzmienie> blok(Wykaz co) {
        if (linie.isEmpty()) {
            return Optional.empty();
        }
        if (co.pierwszy() instanceof Krok.DoPreambuly) {
            return Optional.of(
                    Brzmienie.of(linie.stream().map(l -> Akapit.of(tekst(l))).toList()));
        }
        return Optional.of(
                czescia(co.pierwszy())
                        ? Brzmienie.of(linie.stream().map(TrescCytatu::tekst).collect(Collectors.joining(" ")))
                        : jednostki(co, linie));
    }

    /** Parts whose text bears no mark. */
    private static boolean czescia(Krok krok) {
        return krok.czesc() && !(krok instanceof Krok.DoNaglowka);
    }

    private static String tekst(Linia l) {
        List<Skladnik> s = parse("", l.numer(), l.tekst());
        return s.size() == 1 && s.getFirst() instanceof Akapit a ? a.tekst() : l.tekst();
    }

    private Brzmienie jednostki(Wykaz co, List<Linia> wiersze) {
        List<Skladnik> tresc = parse(wiersze);
        if (co.pierwszy() instanceof Krok.DoJednostki j && !zgodna(tresc, j)) {
            Optional<List<Skladnik>> z = zOznaczeniem(co, j, wiersze);
            if (z.isPresent()) {
                uwaga(
                        "N522",
                        "Cytat nie zaczyna się od oznaczenia jednostki, którą podaje polecenie; przyjęto: " + j.opis()
                                + ".");
                return Brzmienie.of(z.get());
            }
        }
        return Brzmienie.of(tresc);
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
        String tekst = obcy ? wlasny.get().reszta() : pierwsza.tekst();
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
}
