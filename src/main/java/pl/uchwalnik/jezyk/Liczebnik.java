package pl.uchwalnik.jezyk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Number words (liczebnik): cardinals up to the milliards, ordinals up to ninety-nine, Roman numerals. */
public final class Liczebnik {

    private static final List<String> JEDNOSCI = List.of(
            "zero",
            "jeden",
            "dwa",
            "trzy",
            "cztery",
            "pięć",
            "sześć",
            "siedem",
            "osiem",
            "dziewięć",
            "dziesięć",
            "jedenaście",
            "dwanaście",
            "trzynaście",
            "czternaście",
            "piętnaście",
            "szesnaście",
            "siedemnaście",
            "osiemnaście",
            "dziewiętnaście");
    private static final List<String> DZIESIATKI = List.of(
            "",
            "",
            "dwadzieścia",
            "trzydzieści",
            "czterdzieści",
            "pięćdziesiąt",
            "sześćdziesiąt",
            "siedemdziesiąt",
            "osiemdziesiąt",
            "dziewięćdziesiąt");
    private static final List<String> SETKI = List.of(
            "",
            "sto",
            "dwieście",
            "trzysta",
            "czterysta",
            "pięćset",
            "sześćset",
            "siedemset",
            "osiemset",
            "dziewięćset");
    private static final List<List<String>> RZEDY = List.of(
            List.of("", "", ""),
            List.of("tysiąc", "tysiące", "tysięcy"),
            List.of("milion", "miliony", "milionów"),
            List.of("miliard", "miliardy", "miliardów"));

    private static final List<String> PORZADKOWE = List.of(
            "",
            "pierwszy",
            "drugi",
            "trzeci",
            "czwarty",
            "piąty",
            "szósty",
            "siódmy",
            "ósmy",
            "dziewiąty",
            "dziesiąty",
            "jedenasty",
            "dwunasty",
            "trzynasty",
            "czternasty",
            "piętnasty",
            "szesnasty",
            "siedemnasty",
            "osiemnasty",
            "dziewiętnasty");
    private static final List<String> PORZADKOWE_DZIESIATKI = List.of(
            "",
            "",
            "dwudziesty",
            "trzydziesty",
            "czterdziesty",
            "pięćdziesiąty",
            "sześćdziesiąty",
            "siedemdziesiąty",
            "osiemdziesiąty",
            "dziewięćdziesiąty");

    private static final long NAJWIEKSZA = 999_999_999_999L;

    private Liczebnik() {}

    /** Gender (rodzaj) of the noun that an ordinal goes with. */
    public enum Rodzaj {
        MESKI,
        ZENSKI,
        NIJAKI
    }

    /** Masculine nominative: {@code dwa tysiące sto trzy}; empty beyond the milliards. */
    public static Optional<String> slownie(long n) {
        if (n < -NAJWIEKSZA || n > NAJWIEKSZA) {
            return Optional.empty();
        }
        if (n == 0) {
            return Optional.of(JEDNOSCI.getFirst());
        }
        List<String> slowa = new ArrayList<>();
        if (n < 0) {
            slowa.add("minus");
        }
        long reszta = Math.abs(n);
        long dzielnik = 1_000_000_000L;
        for (int rzad = 3; rzad >= 0; rzad--) {
            addRzad(slowa, (int) (reszta / dzielnik), rzad);
            reszta %= dzielnik;
            dzielnik /= 1000;
        }
        return Optional.of(String.join(" ", slowa));
    }

    private static void addRzad(List<String> slowa, int n, int rzad) {
        if (n == 0) {
            return;
        }
        // "tysiąc", never "jeden tysiąc": so sums are read aloud and written in acts
        if (n > 1 || rzad == 0) {
            addTrzy(slowa, n);
        }
        if (rzad > 0) {
            List<String> formy = RZEDY.get(rzad);
            slowa.add(LiczbaMnoga.of(BigDecimal.valueOf(n))
                    .choose(formy.get(0), formy.get(1), formy.get(2), formy.get(2)));
        }
    }

    private static void addTrzy(List<String> slowa, int n) {
        if (n >= 100) {
            slowa.add(SETKI.get(n / 100));
        }
        int dwie = n % 100;
        if (dwie >= 20) {
            slowa.add(DZIESIATKI.get(dwie / 10));
            dwie %= 10;
        }
        if (dwie > 0) {
            slowa.add(JEDNOSCI.get(dwie));
        }
    }

    /** {@code pierwszy}, {@code druga}, {@code dwudzieste trzecie}; empty outside 1–99. */
    public static Optional<String> porzadkowy(int n, Rodzaj rodzaj) {
        if (n < 1 || n > 99) {
            return Optional.empty();
        }
        if (n < 20) {
            return Optional.of(withRodzaj(PORZADKOWE.get(n), rodzaj));
        }
        String dziesiatki = withRodzaj(PORZADKOWE_DZIESIATKI.get(n / 10), rodzaj);
        return Optional.of(n % 10 == 0 ? dziesiatki : dziesiatki + " " + withRodzaj(PORZADKOWE.get(n % 10), rodzaj));
    }

    private static String withRodzaj(String meski, Rodzaj rodzaj) {
        String temat = meski.substring(0, meski.length() - 1);
        boolean miekki = meski.endsWith("i");
        return switch (rodzaj) {
            case MESKI -> meski;
            case ZENSKI -> meski.equals("trzeci") ? "trzecia" : temat + "a";
            case NIJAKI -> miekki ? meski + "e" : temat + "e";
        };
    }

    /** {@code XV}; empty outside 1–3999. */
    public static Optional<String> rzymska(int n) {
        if (n < 1 || n > 3999) {
            return Optional.empty();
        }
        int[] wartosci = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] znaki = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder b = new StringBuilder();
        int reszta = n;
        for (int i = 0; i < wartosci.length; i++) {
            while (reszta >= wartosci[i]) {
                b.append(znaki[i]);
                reszta -= wartosci[i];
            }
        }
        return Optional.of(b.toString());
    }
}
