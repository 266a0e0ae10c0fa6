package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * How one candidate was read (odczyt).
 *
 * @param rodzaj kind of the unit; empty for a chapter
 * @param przed where the reading stood before it
 * @param odNowa true when its list had begun to count anew, so that the mark is not the one written
 */
record Odczyt(Kandydat kandydat, Optional<RodzajJednostki> rodzaj, Stan przed, boolean odNowa) {

    boolean rozdzial() {
        return rodzaj.isEmpty();
    }
}
