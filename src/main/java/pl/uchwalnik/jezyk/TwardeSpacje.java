package pl.uchwalnik.jezyk;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hard spaces (twarde spacje): puts U+00A0 where a line must not break, as Polish typography and the practice of
 * official journals want it (ZTP-drafting practice; after {@code §}, {@code art.}, one-letter words, inside dates and
 * sums).
 *
 * <p>The tree and the canonical text hold ordinary spaces only; renderers call {@link #set} last, so that every format
 * breaks at the same places. Every space is judged by the words at its two sides, and a hard space counts as a space
 * there: the pass is idempotent.
 */
public final class TwardeSpacje {

    private static final char TWARDA = '\u00A0';
    private static final String OTWIERAJACE = "(„\"[«‚'*_";
    private static final String ZAMYKAJACE = ",;:.)”\"]»'!?*_";
    private static final String JEDNOLITEROWE = "aiouwz";

    /** Words that are torn from what follows them only by mistake. */
    private static final Set<String> PRZED = Set.of(
            "§", "§§", "art.", "ust.", "pkt", "lit.", "poz.", "nr", "str.", "rozdz.", "tj.", "tzw.", "ul.", "al.",
            "pl.", "os.", "im.", "godz.", "ok.", "woj.", "pow.", "dr", "prof.", "inż.", "mgr");

    /** Words that are torn from the number before them only by mistake. */
    private static final Set<String> PO_LICZBIE = Set.of(
            "zł", "gr", "%", "‰", "tys.", "tys", "mln", "mld", "osób", "osoby", "osoba", "osobom", "osobami", "osobach",
            "km", "m", "m²", "km²", "ha", "euro", "r.", "r");

    private static final List<String> MNOZNIKI = List.of("tys.", "mln", "mld");

    /** Names of months in the genitive, as dates want them. */
    static final List<String> MIESIACE = List.of(
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia");

    private TwardeSpacje() {}

    /** The text with hard spaces set; its length does not change. */
    public static String set(String tekst) {
        int pierwsza = tekst.indexOf(' ');
        if (pierwsza < 0) {
            return tekst;
        }
        char[] znaki = tekst.toCharArray();
        for (int i = pierwsza; i >= 0; i = tekst.indexOf(' ', i + 1)) {
            if (isHard(tekst, i)) {
                znaki[i] = TWARDA;
            }
        }
        return new String(znaki);
    }

    /** The text with ordinary spaces only, for comparing. */
    public static String strip(String tekst) {
        return tekst.replace(TWARDA, ' ');
    }

    private static boolean isHard(String t, int i) {
        int od = wordStart(t, i);
        String lewe = skipOpening(t.substring(od, i));
        String prawe = t.substring(i + 1, wordEnd(t, i + 1));
        if (lewe.isEmpty() || prawe.isEmpty()) {
            return false;
        }
        return isOneLetterWord(lewe, t, od)
                || PRZED.contains(lewe.toLowerCase(Locale.ROOT))
                || isNumberWithUnit(lewe, prawe)
                || isDayWithMonth(lewe, prawe)
                || isThousands(lewe, prawe)
                || isAbbreviation(lewe, prawe)
                || isInitial(lewe, prawe);
    }

    /** {@code w gminie}, {@code i w gminie}; but not the letter of {@code lit. a stanowi}. */
    private static boolean isOneLetterWord(String lewe, String t, int od) {
        if (lewe.length() != 1 || JEDNOLITEROWE.indexOf(Character.toLowerCase(lewe.charAt(0))) < 0) {
            return false;
        }
        if (od == 0 || !isSpace(t.charAt(od - 1))) {
            return true;
        }
        String poprzednie = skipOpening(t.substring(wordStart(t, od - 1), od - 1));
        return !poprzednie.equals("lit.");
    }

    private static boolean isNumberWithUnit(String lewe, String prawe) {
        if (MNOZNIKI.contains(lewe)) {
            return PO_LICZBIE.contains(skipClosing(prawe));
        }
        return isNumber(lewe) && (PO_LICZBIE.contains(prawe) || PO_LICZBIE.contains(skipClosing(prawe)));
    }

    private static boolean isDayWithMonth(String lewe, String prawe) {
        return lewe.length() <= 2
                && isDigits(lewe)
                && MIESIACE.contains(skipClosing(prawe).toLowerCase(Locale.ROOT));
    }

    /** {@code 1 245 678,90}: one to three digits, then exactly three. */
    private static boolean isThousands(String lewe, String prawe) {
        return lewe.length() <= 3
                && isDigits(lewe)
                && prawe.length() >= 3
                && isDigits(prawe.substring(0, 3))
                && (prawe.length() == 3 || !(Character.isLetterOrDigit(prawe.charAt(3)) || prawe.charAt(3) == '/'));
    }

    private static boolean isAbbreviation(String lewe, String prawe) {
        return switch (lewe) {
            case "Dz." -> prawe.startsWith("U.") || prawe.startsWith("Urz.");
            case "późn." -> prawe.startsWith("zm.");
            default -> false;
        };
    }

    /** {@code J. Kowalski}, {@code J. K. Kowalski}. */
    private static boolean isInitial(String lewe, String prawe) {
        return lewe.length() == 2
                && lewe.charAt(1) == '.'
                && Character.isUpperCase(lewe.charAt(0))
                && prawe.length() > 1
                && Character.isUpperCase(prawe.charAt(0))
                && (Character.isLowerCase(prawe.charAt(1)) || prawe.charAt(1) == '.');
    }

    private static boolean isNumber(String slowo) {
        return !slowo.isEmpty()
                && Character.isDigit(slowo.charAt(slowo.length() - 1))
                && slowo.chars().allMatch(z -> Character.isDigit(z) || ",.–-/".indexOf(z) >= 0);
    }

    private static boolean isDigits(String slowo) {
        return !slowo.isEmpty() && slowo.chars().allMatch(z -> z >= '0' && z <= '9');
    }

    private static String skipOpening(String slowo) {
        int i = 0;
        while (i < slowo.length() && OTWIERAJACE.indexOf(slowo.charAt(i)) >= 0) {
            i++;
        }
        return slowo.substring(i);
    }

    private static String skipClosing(String slowo) {
        int i = slowo.length();
        while (i > 0 && ZAMYKAJACE.indexOf(slowo.charAt(i - 1)) >= 0) {
            i--;
        }
        return slowo.substring(0, i);
    }

    private static int wordStart(String t, int koniec) {
        int i = koniec;
        while (i > 0 && !isSpace(t.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String t, int od) {
        int i = od;
        while (i < t.length() && !isSpace(t.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char z) {
        return z == ' ' || z == TWARDA || z == '\n' || z == '\t';
    }
}
