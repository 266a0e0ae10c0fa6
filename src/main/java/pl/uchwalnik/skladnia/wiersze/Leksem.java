package pl.uchwalnik.skladnia.wiersze;

import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;

/** What a line is by its mark alone (leksem). */
public sealed interface Leksem {

    /** {@code § 5. …}, {@code 1) …}: a unit with a mark. */
    record Znak(RodzajJednostki rodzaj, Oznaczenie oznaczenie, String reszta) implements Leksem {}

    /** {@code – …} or {@code – – …}. */
    record Myslnik(boolean podwojny, String reszta) implements Leksem {}

    /** {@code Rozdział 2}; the title may follow in the same line. */
    record Grupa(RodzajSystematyzacyjny rodzaj, Oznaczenie oznaczenie, String tytul) implements Leksem {}

    /** {@code | … | … |}. */
    record WierszTabeli(String tekst) implements Leksem {}

    /** {@code ¹⁾ …} at the start of a line. */
    record Przypis(String znak, String tekst) implements Leksem {}

    /** Anything else. */
    record Zwykly(String tekst) implements Leksem {}
}
