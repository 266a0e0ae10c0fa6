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

    /** A part of the line, without spaces at its ends; its place is where the part begins. */
    public Linia wycinek(int od, int koniec) {
        String t = tekst.substring(od, koniec);
        int wciecie = t.length() - t.stripLeading().length();
        return new Linia(t.strip(), rodzaj, poziom, numerAutomatyczny && od == 0, at(od + wciecie));
    }

    /** Place of that character of the line. */
    public Polozenie at(int znak) {
        return polozenie.kolumna() == 0
                ? polozenie
                : new Polozenie(polozenie.plik(), polozenie.wiersz(), polozenie.kolumna() + znak, polozenie.adres());
    }
}
