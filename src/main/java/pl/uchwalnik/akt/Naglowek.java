package pl.uchwalnik.akt;

/**
 * Heading (nagłówek) of prose.
 *
 * @param poziom 1 is the highest, 6 the lowest
 */
public record Naglowek(int poziom, String tekst, Miejsce miejsce) implements Blok {
    public Naglowek {
        if (poziom < 1 || poziom > 6) {
            throw new IllegalArgumentException("heading level " + poziom);
        }
    }

    public static Naglowek of(int poziom, String tekst) {
        return new Naglowek(poziom, tekst, Miejsce.NIEZNANE);
    }
}
