package pl.uchwalnik.wczytanie.czyszczenie;

/** Polish letters (litery) in patterns: a letter may have lost its mark, or be lost whole. */
public final class Litery {

    private static final String POLSKIE = "ąćęłńśźżĄĆĘŁŃŚŹŻ";
    private static final String GOLE = "acelnszzACELNSZZ";

    private Litery() {}

    /** A pattern that matches the words of that one with and without their marks: {@code Załącznik, Zalacznik, Zacznik}. */
    public static String polskie(String wzor) {
        StringBuilder b = new StringBuilder();
        for (int k = 0; k < wzor.length(); k++) {
            char c = wzor.charAt(k);
            int i = POLSKIE.indexOf(c);
            if (i < 0) {
                b.append(c);
            } else {
                b.append('[').append(c).append(GOLE.charAt(i)).append("]?");
            }
        }
        return b.toString();
    }
}
