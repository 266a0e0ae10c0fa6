package pl.uchwalnik.akt;

import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Where an element was read (miejsce). It is not part of what the element is: all places are equal, so that two trees
 * with the same contents are equal wherever they come from.
 */
public record Miejsce(Polozenie polozenie) {

    /** For elements that were built, not read. */
    public static final Miejsce NIEZNANE = new Miejsce(Polozenie.NIEZNANE);

    @Override
    public boolean equals(Object inne) {
        return inne instanceof Miejsce;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
