package pl.uchwalnik.wczytanie;

import java.util.Locale;

/** How a list writes a number (format numeru): digits, letters, Roman numerals. ECMA-376 17.18.59. */
public final class FormatNumeru {
    private static final int[] WARTOSCI = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] RZYMSKIE = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private FormatNumeru() {}

    public static String print(String format, int n) {
        return switch (format) {
            case "lowerLetter" -> letters(n);
            case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(n);
            case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            case "none" -> "";
            default -> String.valueOf(n);
        };
    }

    /** Word repeats the letter: z, aa, bb; it does not go on to ab. */
    private static String letters(int n) {
        if (n < 1) {
            return "";
        }
        String litera = String.valueOf((char) ('a' + (n - 1) % 26));
        return litera.repeat(Math.min(30, (n - 1) / 26 + 1));
    }

    private static String roman(int n) {
        if (n < 1 || n > 3999) {
            return String.valueOf(n);
        }
        StringBuilder b = new StringBuilder();
        int reszta = n;
        for (int i = 0; i < WARTOSCI.length; i++) {
            while (reszta >= WARTOSCI[i]) {
                b.append(RZYMSKIE[i]);
                reszta -= WARTOSCI[i];
            }
        }
        return b.toString();
    }
}
