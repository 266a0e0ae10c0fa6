package pl.uchwalnik.render;

/**
 * Sheet (strona) in twips: A4 with the margins of municipal acts.
 *
 * @param naglowek from the upper edge to the header
 * @param stopka from the lower edge to the footer
 */
public record Strona(int szerokosc, int wysokosc, int lewy, int prawy, int gorny, int dolny, int naglowek, int stopka) {

    public static final Strona A4 = new Strona(11906, 16838, 1418, 1418, 1418, 1418, 709, 709);

    /** Width of the column of text. */
    public int kolumna() {
        return szerokosc - lewy - prawy;
    }

    public static double pt(int twipy) {
        return twipy / 20.0;
    }
}
