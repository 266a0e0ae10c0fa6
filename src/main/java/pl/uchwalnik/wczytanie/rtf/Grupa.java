package pl.uchwalnik.wczytanie.rtf;

/**
 * Properties (grupa) that hold until the brace that closes them.
 *
 * @param cel where the text goes
 * @param font number of the font, which knows the code page
 * @param zastepcze how many signs after a Unicode sign repeat it for old programs ({@code uc})
 * @param indeks true for superscript
 * @param ukryty true for hidden text
 * @param zmiana true for text that the choice of changes leaves out
 */
record Grupa(Cel cel, int font, int zastepcze, boolean indeks, boolean ukryty, boolean zmiana) {

    /** Where the text of a group goes. */
    enum Cel {
        TEKST,
        /** The number of a list item, as shown. */
        NUMER,
        PRZYPIS,
        /** Instruction of a field: {@code TOC}, {@code PAGE}. */
        INSTRUKCJA,
        FONTY,
        STYLE,
        NIC
    }

    static final Grupa POCZATEK = new Grupa(Cel.TEKST, 0, 1, false, false, false);

    /** Whether its text is read. */
    boolean widoczna() {
        return !ukryty && !zmiana && (cel == Cel.TEKST || cel == Cel.NUMER || cel == Cel.PRZYPIS);
    }

    Grupa withCel(Cel nowy) {
        return new Grupa(nowy, font, zastepcze, indeks, ukryty, zmiana);
    }

    Grupa withFont(int nowy) {
        return new Grupa(cel, nowy, zastepcze, indeks, ukryty, zmiana);
    }

    Grupa withZastepcze(int nowe) {
        return new Grupa(cel, font, nowe, indeks, ukryty, zmiana);
    }

    Grupa withIndeks(boolean nowy) {
        return new Grupa(cel, font, zastepcze, nowy, ukryty, zmiana);
    }

    Grupa withUkryty(boolean nowy) {
        return new Grupa(cel, font, zastepcze, indeks, nowy, zmiana);
    }

    Grupa withZmiana(boolean nowa) {
        return new Grupa(cel, font, zastepcze, indeks, ukryty, nowa);
    }
}
