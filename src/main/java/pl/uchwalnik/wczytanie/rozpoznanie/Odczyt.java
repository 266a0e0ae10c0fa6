package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * How one candidate was read (odczyt).
 *
 * @param rodzaj kind of the unit; empty for a chapter
 * @param domysl what was assumed, as a sentence; empty when the mark speaks for itself
 */
record Odczyt(Kandydat kandydat, Optional<RodzajJednostki> rodzaj, String domysl) {

    boolean rozdzial() {
        return rodzaj.isEmpty();
    }
}
