package pl.uchwalnik.nowelizacja.zapis;

import java.util.List;
import pl.uchwalnik.akt.Skladnik;

/**
 * Phrase (fraza) of one command without its path.
 *
 * @param tekst the words, without the final mark
 * @param cytat quoted contents that follow on lines of their own; empty when there are none
 */
record Fraza(String tekst, List<Skladnik> cytat) {
    Fraza(String tekst) {
        this(tekst, List.of());
    }

    Fraza {
        cytat = List.copyOf(cytat);
    }

    Fraza poprzedzona(String prefiks) {
        return prefiks.isEmpty() ? this : new Fraza(prefiks + " " + tekst, cytat);
    }
}
