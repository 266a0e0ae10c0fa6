package pl.uchwalnik.nowelizacja.polecenia;

import java.util.List;
import java.util.Optional;

/** Ordinals (liczebniki porządkowe) of tirets and sentences, neuter: nominative and locative (R-G18). */
public final class Liczebniki {
    private static final List<String> TEMATY = List.of(
            "pierwsz",
            "drug",
            "trzec",
            "czwart",
            "piąt",
            "szóst",
            "siódm",
            "ósm",
            "dziewiąt",
            "dziesiąt",
            "jedenast",
            "dwunast",
            "trzynast",
            "czternast",
            "piętnast",
            "szesnast",
            "siedemnast",
            "osiemnast",
            "dziewiętnast");
    private static final List<String> DZIESIATKI = List.of(
            "dwudziest",
            "trzydziest",
            "czterdziest",
            "pięćdziesiąt",
            "sześćdziesiąt",
            "siedemdziesiąt",
            "osiemdziesiąt",
            "dziewięćdziesiąt");

    /** The greatest ordinal that is written in words. */
    public static final int NAJWIEKSZY = 99;

    private Liczebniki() {}

    /** {@code drugie}. */
    public static String mianownik(int n) {
        return slowa(n, false);
    }

    /** {@code drugim}. */
    public static String miejscownik(int n) {
        return slowa(n, true);
    }

    private static String slowa(int n, boolean miejscownik) {
        if (n < 1 || n > NAJWIEKSZY) {
            return Integer.toString(n);
        }
        if (n < 20) {
            return forma(TEMATY.get(n - 1), miejscownik);
        }
        String dziesiatki = forma(DZIESIATKI.get(n / 10 - 2), miejscownik);
        return n % 10 == 0 ? dziesiatki : dziesiatki + " " + forma(TEMATY.get(n % 10 - 1), miejscownik);
    }

    private static String forma(String temat, boolean miejscownik) {
        boolean miekki = temat.equals("drug") || temat.equals("trzec");
        if (miejscownik) {
            return temat + (miekki ? "im" : "ym");
        }
        return temat + (miekki ? "ie" : "e");
    }

    /** The number of an ordinal in either form, in any gender that acts use, or of digits. */
    public static Optional<Integer> parse(String slowa) {
        if (slowa.matches("\\d{1,2}")) {
            return Optional.of(Integer.parseInt(slowa));
        }
        for (int n = 1; n <= NAJWIEKSZY; n++) {
            if (slowa.equals(mianownik(n)) || slowa.equals(miejscownik(n))) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }
}
