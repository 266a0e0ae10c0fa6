package pl.uchwalnik.akt;

/** Roman numerals 1–399 of chapters and divisions. */
final class Rzymskie {
    private static final int[] WARTOSCI = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ZNAKI = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Rzymskie() {}

    static String print(int n) {
        StringBuilder b = new StringBuilder();
        int reszta = n;
        for (int i = 0; i < WARTOSCI.length; i++) {
            while (reszta >= WARTOSCI[i]) {
                b.append(ZNAKI[i]);
                reszta -= WARTOSCI[i];
            }
        }
        return b.toString();
    }

    /** The value, or 0 when the text is not a Roman numeral in its regular form. */
    static int parse(String tekst) {
        int n = 0;
        int i = 0;
        for (int k = 0; k < ZNAKI.length; k++) {
            while (tekst.startsWith(ZNAKI[k], i)) {
                n += WARTOSCI[k];
                i += ZNAKI[k].length();
            }
        }
        return i == tekst.length() && n < 400 && print(n).equals(tekst) ? n : 0;
    }
}
