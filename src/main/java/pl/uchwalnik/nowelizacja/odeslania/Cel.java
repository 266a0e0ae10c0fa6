package pl.uchwalnik.nowelizacja.odeslania;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Unit of an act that a reference points to (cel).
 *
 * @param czesc -1 for the body, else the index of the annex
 */
public record Cel(int czesc, List<Czlon> czlony) {
    public Cel {
        czlony = List.copyOf(czlony);
    }

    /** The steps above a kind of unit, and one more. */
    Cel nizej(RodzajJednostki rodzaj, Czlon czlon) {
        List<Czlon> nowe = new ArrayList<>();
        for (Czlon c : czlony) {
            if (c.rodzaj().compareTo(rodzaj) < 0) {
                nowe.add(c);
            }
        }
        nowe.add(czlon);
        return new Cel(czesc, nowe);
    }

    public Cel plus(Czlon czlon) {
        List<Czlon> nowe = new ArrayList<>(czlony);
        nowe.add(czlon);
        return new Cel(czesc, nowe);
    }
}
