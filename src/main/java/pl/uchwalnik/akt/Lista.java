package pl.uchwalnik.akt;

import java.util.List;

/**
 * List (lista) in prose; not an enumeration of an act, which is made of units.
 *
 * @param numerowana true for 1. 2. 3., false for bullets
 * @param pozycje items, each at least one block; an item may hold a nested list
 */
public record Lista(boolean numerowana, List<Pozycja> pozycje, Miejsce miejsce) implements Blok {

    /** One item of a list. */
    public record Pozycja(List<Blok> bloki) {
        public Pozycja {
            bloki = List.copyOf(bloki);
        }
    }

    public Lista {
        pozycje = List.copyOf(pozycje);
    }
}
