package pl.uchwalnik.render;

/** Superscript (indeks górny) digits of footnote marks: {@code ¹²⁾} stands for {@code 12)} set high. */
public final class Indeks {

    private static final String GORNE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾";
    private static final String ZWYKLE = "0123456789)";

    private Indeks() {}

    /** True for a superscript digit. */
    public static boolean cyfra(char znak) {
        return znak != '⁾' && GORNE.indexOf(znak) >= 0;
    }

    /** The same signs on the line: {@code 12)}. */
    public static String zwykly(String tekst) {
        return map(tekst, GORNE, ZWYKLE);
    }

    /** Mark of the footnote of that number: {@code ¹²⁾}. */
    public static String znak(int numer) {
        return map(numer + ")", ZWYKLE, GORNE);
    }

    private static String map(String tekst, String z, String na) {
        StringBuilder b = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            int k = z.indexOf(tekst.charAt(i));
            b.append(k < 0 ? tekst.charAt(i) : na.charAt(k));
        }
        return b.toString();
    }
}
