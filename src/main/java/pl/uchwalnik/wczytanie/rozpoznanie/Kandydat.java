package pl.uchwalnik.wczytanie.rozpoznanie;

import pl.uchwalnik.akt.Oznaczenie;

/**
 * Candidate for a mark (kandydat): a place in the text that may be one.
 *
 * @param wiersz index of the line
 * @param od where the mark begins in the line
 * @param doo where the text after the mark begins
 * @param kontekst what stands around it
 * @param poprawione true when the mark was mended to be read: {@code l)} for {@code 1)}, {@code O} for {@code 0}
 */
record Kandydat(int wiersz, int od, int doo, Forma forma, Oznaczenie znak, Kontekst kontekst, boolean poprawione) {

    /**
     * What stands around a candidate.
     *
     * @param naPoczatku true at the start of a line
     * @param poprzedni last printed character before it, on the line above too; a full stop at the start of the text
     * @param poOdeslaniu true after a word that announces a reference: ust., art., poz., nr, w
     * @param poZnaku true when another candidate ends where it begins
     * @param wielka true when the text after it begins with a capital
     * @param mala true when the text after it begins with a small letter
     */
    record Kontekst(
            boolean naPoczatku, char poprzedni, boolean poOdeslaniu, boolean poZnaku, boolean wielka, boolean mala) {

        boolean poDwukropku() {
            return poprzedni == ':';
        }

        /** True after an item of an enumeration that goes on. */
        boolean wyliczenie() {
            return poprzedni == ';' || poprzedni == ',';
        }

        boolean poKoncuZdania() {
            return ".;:,!?)”\"".indexOf(poprzedni) >= 0;
        }
    }

    boolean jeden() {
        return znak.equals(Oznaczenie.of(1)) || znak.equals(Oznaczenie.literowe("a"));
    }

    Kandydat withZnak(Oznaczenie nowy) {
        return new Kandydat(wiersz, od, doo, forma, nowy, kontekst, poprawione);
    }
}
