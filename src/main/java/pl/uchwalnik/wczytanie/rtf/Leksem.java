package pl.uchwalnik.wczytanie.rtf;

/** Smallest part (leksem) of an RTF file. */
sealed interface Leksem {

    /** A sign that carries no data of its own. */
    enum Znak implements Leksem {
        OTWARCIE,
        ZAMKNIECIE,
        /** {@code \*}: who does not know the word that follows passes over the whole group. */
        POMIJALNE,
        KONIEC
    }

    /** Control word: a backslash, {@code par} or {@code u347}; {@code liczba} is {@link #BEZ_LICZBY} when none is written. */
    record Slowo(String nazwa, int liczba) implements Leksem {
        static final int BEZ_LICZBY = Integer.MIN_VALUE;

        /** The word turns a property on unless a 0 follows it. */
        boolean wlacza() {
            return liczba != 0;
        }
    }

    /** One byte of text in the code page of its font. */
    record Bajt(int wartosc) implements Leksem {}
}
