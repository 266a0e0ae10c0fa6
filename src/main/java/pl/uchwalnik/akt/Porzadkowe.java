package pl.uchwalnik.akt;

import java.util.List;
import java.util.OptionalInt;

/**
 * Ordinals (liczebniki porządkowe) in the neuter, by which tirets and sentences are cited (ZTP § 57 ust. 6–7):
 * {@code drugie}, {@code drugim}. In words from 1 to 99; beyond that in digits.
 */
public final class Porzadkowe {
    private static final List<String> DO_DZIEWIETNASTU = List.of(
            "pierwsze",
            "drugie",
            "trzecie",
            "czwarte",
            "piąte",
            "szóste",
            "siódme",
            "ósme",
            "dziewiąte",
            "dziesiąte",
            "jedenaste",
            "dwunaste",
            "trzynaste",
            "czternaste",
            "piętnaste",
            "szesnaste",
            "siedemnaste",
            "osiemnaste",
            "dziewiętnaste");
    private static final List<String> DZIESIATKI = List.of(
            "dwudzieste",
            "trzydzieste",
            "czterdzieste",
            "pięćdziesiąte",
            "sześćdziesiąte",
            "siedemdziesiąte",
            "osiemdziesiąte",
            "dziewięćdziesiąte");

    private Porzadkowe() {}

    /** Nominative: {@code tiret drugie}. */
    public static String mianownik(int n) {
        if (n < 1 || n > 99) {
            return Integer.toString(n);
        }
        if (n < 20) {
            return DO_DZIEWIETNASTU.get(n - 1);
        }
        String dziesiatka = DZIESIATKI.get(n / 10 - 2);
        return n % 10 == 0 ? dziesiatka : dziesiatka + " " + DO_DZIEWIETNASTU.get(n % 10 - 1);
    }

    /** Locative: {@code w tiret drugim}. */
    public static String miejscownik(int n) {
        String[] slowa = mianownik(n).split(" ");
        for (int i = 0; i < slowa.length; i++) {
            slowa[i] = miejscownik(slowa[i]);
        }
        return String.join(" ", slowa);
    }

    private static String miejscownik(String slowo) {
        if (!slowo.endsWith("e")) {
            return slowo;
        }
        // "drugie" and "trzecie" keep their soft stem: drugim, trzecim
        String rdzen = slowo.substring(0, slowo.length() - 1);
        return rdzen.endsWith("i") ? rdzen + "m" : rdzen + "ym";
    }

    /** Reads an ordinal in either case, or a number in digits. */
    public static OptionalInt parse(String tekst) {
        if (tekst.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(tekst));
        }
        for (int n = 1; n <= 99; n++) {
            if (mianownik(n).equals(tekst) || miejscownik(n).equals(tekst)) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }
}
