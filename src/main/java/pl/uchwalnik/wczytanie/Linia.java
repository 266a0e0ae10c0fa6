package pl.uchwalnik.wczytanie;

import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Line (linia) of a file as its reader sees it, before anyone asks what it means.
 *
 * @param poziom level of a heading, 1–6; 0 for the rest
 * @param numerAutomatyczny true when the number at the start was counted by the word processor and is not in the text
 */
public record Linia(String tekst, Rodzaj rodzaj, int poziom, boolean numerAutomatyczny, Polozenie polozenie) {

    /** What the file itself says of the line. */
    public enum Rodzaj {
        /** A paragraph. */
        AKAPIT,
        /** Continues the paragraph above after a line break inside it. */
        ZLAMANIE,
        /** A paragraph set as a heading. */
        NAGLOWEK,
        /** A row of a table, cells between {@code |}. */
        WIERSZ_TABELI,
        /** Text of a footnote, beginning with its mark. */
        ODNOSNIK
    }

    public static Linia akapit(String tekst, Polozenie polozenie) {
        return new Linia(tekst, Rodzaj.AKAPIT, 0, false, polozenie);
    }

    public Linia withTekst(String nowy) {
        return new Linia(nowy, rodzaj, poziom, numerAutomatyczny, polozenie);
    }
}
