package pl.uchwalnik.skladnia.czytanie;

/** How a text is read (tryb). */
public enum Tryb {
    /** Text made by a template: the parser counts the units; labels and references are resolved. */
    SZABLONOWY,
    /** An act that exists: marks are kept exactly as they stand. */
    ISTNIEJACY;

    public boolean szablonowy() {
        return this == SZABLONOWY;
    }
}
