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
    /** {@code a)} */
    LITERA,
    /** {@code –} or {@code -} at the start of a line. */
    MYSLNIK,
    /** A bullet. */
    PUNKTOR,
    /** {@code Rozdział 3}, {@code DZIAŁ II}. */
    ROZDZIAL,
    /** {@code III. TYTUŁ}: a chapter without its word. */
    RZYMSKA
}
