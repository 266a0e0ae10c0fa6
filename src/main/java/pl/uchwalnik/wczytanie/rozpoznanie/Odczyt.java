package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * How one candidate was read (odczyt).
 *
 * @param rodzaj kind of the unit; empty for a chapter
 * @param przed where the reading stood before it
 */
record Odczyt(Kandydat kandydat, Optional<RodzajJednostki> rodzaj, Stan przed) {

    boolean rozdzial() {
        return rodzaj.isEmpty();
    }

    /** What was assumed, as a sentence; empty when the mark speaks for itself. Most readings of a search are dropped unasked. */
    String domysl() {
        if (rodzaj.isPresent()) {
            return Domysl.of(przed, kandydat, rodzaj.get());
        }
        return kandydat.forma() == Forma.RZYMSKA ? "Przyjęto, że to rozdział bez wyrazu „Rozdział”." : "";
    }
}
