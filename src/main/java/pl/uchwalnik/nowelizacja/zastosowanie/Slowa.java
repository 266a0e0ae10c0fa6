package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;

/** Words in a running text: where they stand, and what the text reads like when they are put in or taken out. */
public final class Slowa {
    private Slowa() {}

    /** Offsets at which {@code slowa} stand as whole words. */
    public static List<Integer> wystapienia(String tekst, String slowa) {
        List<Integer> miejsca = new ArrayList<>();
        if (slowa.isEmpty()) {
            return miejsca;
        }
        for (int i = tekst.indexOf(slowa); i >= 0; i = tekst.indexOf(slowa, i + 1)) {
            if (granica(tekst, i) && granica(tekst, i + slowa.length())) {
                miejsca.add(i);
            }
        }
        return miejsca;
    }

    /** True where no word runs across this offset. */
    private static boolean granica(String tekst, int i) {
        return i <= 0
                || i >= tekst.length()
                || !Character.isLetterOrDigit(tekst.charAt(i - 1))
                || !Character.isLetterOrDigit(tekst.charAt(i));
    }

    /** The text with {@code nowe} in place of the characters from {@code od} to {@code doKonca}, spaces set right. */
    public static String wstaw(String tekst, int od, int doKonca, String nowe) {
        return sklej(sklej(tekst.substring(0, od), nowe), tekst.substring(doKonca));
    }

    /** Joins two pieces with one space, or with none before a mark of punctuation. */
    public static String sklej(String a, String b) {
        if (a.isBlank()) {
            return b.stripLeading();
        }
        if (b.isBlank()) {
            return a.stripTrailing();
        }
        String lewa = a.stripTrailing();
        String prawa = b.stripLeading();
        boolean bezSpacji = przylega(prawa.charAt(0)) || otwiera(lewa.charAt(lewa.length() - 1));
        return bezSpacji ? lewa + prawa : lewa + " " + prawa;
    }

    private static boolean przylega(char c) {
        return ",.;:!?)”%".indexOf(c) >= 0;
    }

    private static boolean otwiera(char c) {
        return "(„".indexOf(c) >= 0;
    }
}
