package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/**
 * Place (pozycja) in the contents of an act laid out flat: a § or the heading of a chapter. Chapters are laid flat because
 * the numbers of §§ run through them and because a heading may come between §§ that stay (E57).
 *
 * @param nad grouping units above it
 */
public record Pozycja(Skladnik skladnik, List<Krok> nad) {

    public Pozycja {
        nad = List.copyOf(nad);
    }

    /** The contents laid flat; empty where they hold anything but units and chapters. */
    public static Optional<List<Pozycja>> plasko(List<Skladnik> tresc) {
        List<Pozycja> wynik = new ArrayList<>();
        return zbierz(tresc, List.of(), wynik) ? Optional.of(wynik) : Optional.empty();
    }

    private static boolean zbierz(List<Skladnik> tresc, List<Krok> nad, List<Pozycja> wynik) {
        for (Skladnik s : tresc) {
            switch (s) {
                case Jednostka j -> wynik.add(new Pozycja(j, nad));
                case JednostkaSystematyzacyjna g -> {
                    wynik.add(new Pozycja(g, nad));
                    List<Krok> nizej = new ArrayList<>(nad);
                    nizej.add(new Krok.DoSystematyzacyjnej(g.rodzaj(), g.oznaczenie()));
                    if (!zbierz(g.skladniki(), nizej, wynik)) {
                        return false;
                    }
                }
                case Blok b -> {
                    return false;
                }
            }
        }
        return true;
    }

    boolean uchylona() {
        return Uchylone.uchylony(skladnik);
    }

    Element element() {
        return switch (skladnik) {
            case Jednostka j -> Elementy.of(j);
            case JednostkaSystematyzacyjna g -> Elementy.naglowek(g);
            case Blok b -> throw new IllegalStateException("a block has no place of its own");
        };
    }

    boolean naglowek() {
        return skladnik instanceof JednostkaSystematyzacyjna;
    }
}
