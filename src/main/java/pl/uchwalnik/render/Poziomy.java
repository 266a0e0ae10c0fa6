package pl.uchwalnik.render;

import java.util.List;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Skladnik;

/** Levels (poziomy) of headings in a document, so that they begin at the highest one and no reader of screens meets a gap. */
public final class Poziomy {
    private Poziomy() {}

    /** The highest level among the headings of some contents; 1 when there are none. */
    public static int najwyzszy(List<? extends Skladnik> tresc) {
        int najwyzszy = 7;
        for (Skladnik s : tresc) {
            if (s instanceof Naglowek n) {
                najwyzszy = Math.min(najwyzszy, n.poziom());
            }
        }
        return najwyzszy == 7 ? 1 : najwyzszy;
    }
}
