package pl.uchwalnik.wczytanie.pdf;

/**
 * Printed line (wiersz) of a page. Lengths are in points, y grows downwards from the top of the page.
 *
 * @param strona page counted from 1
 * @param stopien size of most of its letters
 */
record Wiersz(String tekst, int strona, float lewy, float prawy, float y, float stopien, boolean pogrubiony) {

    Wiersz withTekst(String nowy) {
        return new Wiersz(nowy, strona, lewy, prawy, y, stopien, pogrubiony);
    }
}
