package pl.uchwalnik.wczytanie.rozpoznanie;

/** How a mark is written (forma), whatever it stands for. */
enum Forma {
    /** {@code § 5.} */
    PARAGRAF,
    /** {@code & 5}, {@code $ 5}: a § lost in conversion. */
    PARAGRAF_PODOBNY,
    /** {@code Art. 5.} */
    ARTYKUL,
    /** {@code 5.}: a §, an ustęp or a punkt. */
    KROPKA,
    /** {@code 5)} */
    NAWIAS,
    /** {@code 5/} */
    UKOSNIK,
    /** {@code 5} and nothing more: perhaps a § that has lost its sign and its full stop. */
    GOLA,
    /** {@code a)} */
    LITERA,
    /** {@code a/} */
    LITERA_UKOSNIK,
    /** {@code –} or {@code -} at the start of a line. */
    MYSLNIK,
    /** A bullet. */
    PUNKTOR,
    /** {@code Rozdział 3}, {@code DZIAŁ II}. */
    ROZDZIAL,
    /** {@code III. TYTUŁ}: a chapter without its word. */
    RZYMSKA,
    /** A line before a § that reads like the title of a chapter: in capitals, or opening with a usual word. */
    TYTUL,
    /** Any other short line before a §, without a full stop. */
    TYTUL_SLABY;

    /** Opens a chapter. */
    boolean rozdzial() {
        return this == ROZDZIAL || this == RZYMSKA || tytul();
    }

    /** A title without a number. */
    boolean tytul() {
        return this == TYTUL || this == TYTUL_SLABY;
    }
}
