package pl.uchwalnik.akt;

/** Paragraph (akapit) of plain text, without line breaks. */
public record Akapit(String tekst, Miejsce miejsce) implements Blok {
    public static Akapit of(String tekst) {
        return new Akapit(tekst, Miejsce.NIEZNANE);
    }
}
