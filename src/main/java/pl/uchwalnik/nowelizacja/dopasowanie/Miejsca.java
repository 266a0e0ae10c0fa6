package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/** The contents of both texts laid flat and paired, with the marks of the result. */
public final class Miejsca {

    /**
     * A § or a heading in both texts.
     *
     * @param wezel of a §
     * @param naglowek of a heading, with the mark of the result; contents as in the text it is taken from
     * @param nad grouping units above it in the old text, or in the result for an added one
     */
    public record Miejsce(
            Los los,
            Optional<Wezel> wezel,
            Optional<JednostkaSystematyzacyjna> naglowek,
            Optional<JednostkaSystematyzacyjna> dawnyNaglowek,
            List<Krok> nad) {

        public boolean jestNaglowkiem() {
            return wezel.isEmpty();
        }

        public Krok krok() {
            return wezel.map(Wezel::krok).orElseGet(() -> {
                JednostkaSystematyzacyjna g = dawnyNaglowek.or(() -> naglowek).orElseThrow();
                return new Krok.DoSystematyzacyjnej(
                        g.rodzaj(), naglowek.orElse(g).oznaczenie());
            });
        }

        public RodzajSystematyzacyjny rodzajNaglowka() {
            return dawnyNaglowek.or(() -> naglowek).orElseThrow().rodzaj();
        }
    }

    private Miejsca() {}

    public static List<Miejsce> of(List<Pozycja> stare, List<Pozycja> nowe) {
        List<Przeplot.Para<Pozycja>> pary = Przeplot.of(stare, nowe, Pozycja::uchylona, Pozycja::element);
        List<Wezel> jednostki = new ArrayList<>();
        for (Przeplot.Para<Pozycja> p : pary) {
            if (!jedna(p).naglowek()) {
                jednostki.add(Parowanie.wezel(new Przeplot.Para<>(
                        p.los(), p.stara().map(Miejsca::jednostka), p.nowa().map(Miejsca::jednostka))));
            }
        }
        List<Wezel> oznaczone = Numeracja.nadaj(jednostki);
        List<Miejsce> wynik = new ArrayList<>();
        int k = 0;
        for (Przeplot.Para<Pozycja> p : pary) {
            if (jedna(p).naglowek()) {
                wynik.add(new Miejsce(
                        p.los(),
                        Optional.empty(),
                        p.nowa().map(Miejsca::naglowek),
                        p.stara().map(Miejsca::naglowek),
                        nad(p, wynik)));
            } else {
                wynik.add(new Miejsce(
                        p.los(), Optional.of(oznaczone.get(k++)), Optional.empty(), Optional.empty(), nad(p, wynik)));
            }
        }
        return NumeracjaRozdzialow.nadaj(wynik);
    }

    private static Pozycja jedna(Przeplot.Para<Pozycja> p) {
        return p.stara().or(p::nowa).orElseThrow();
    }

    private static Jednostka jednostka(Pozycja p) {
        return (Jednostka) p.skladnik();
    }

    private static JednostkaSystematyzacyjna naglowek(Pozycja p) {
        return (JednostkaSystematyzacyjna) p.skladnik();
    }

    /** Where an added place stands in the result: under the headings that stand before it and are higher. */
    private static List<Krok> nad(Przeplot.Para<Pozycja> p, List<Miejsce> dotad) {
        if (p.stara().isPresent()) {
            return p.stara().get().nad();
        }
        boolean naglowek = jedna(p).naglowek();
        for (int i = dotad.size() - 1; i >= 0; i--) {
            Miejsce m = dotad.get(i);
            if (!m.jestNaglowkiem()) {
                if (!naglowek) {
                    return m.nad();
                }
                continue;
            }
            if (!naglowek || m.rodzajNaglowka().compareTo(naglowek(jedna(p)).rodzaj()) < 0) {
                List<Krok> nad = new ArrayList<>(m.nad());
                nad.add(m.krok());
                return nad;
            }
        }
        return List.of();
    }

    public static Oznaczenie oznaczenie(Miejsce m) {
        return m.naglowek().or(m::dawnyNaglowek).orElseThrow().oznaczenie();
    }
}
