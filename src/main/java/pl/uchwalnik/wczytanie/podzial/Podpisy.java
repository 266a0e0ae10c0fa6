package pl.uchwalnik.wczytanie.podzial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signature (podpisy) at the end of the body. */
public final class Podpisy {

    private static final Pattern URZAD = Pattern.compile(
            "^(?:Przewodnicz|Wiceprzewodnicz|PRZEWODNICZ|WICEPRZEWODNICZ|W[óo]jt|W[ÓO]JT|Burmistrz|BURMISTRZ|Prezydent|PREZYDENT|Wojewoda|WOJEWODA|Starosta|STAROSTA|Marszałek|MARSZAŁEK|Sekretarz|Kierowni|KIEROWNI"
                    + "|Dyrektor|DYREKTOR|Z up\\.|z up\\.|/-/|\\(-\\)|Przewodniczaca).*");
    private static final Pattern NAZWISKO = Pattern.compile(
            "(?:(?:mgr|dr|inż\\.|lek\\.)\\.? ){0,2}\\p{Lu}\\p{L}+(?: \\p{Lu}\\.)? \\p{Lu}\\p{L}+(?:[- ]\\p{Lu}\\p{L}+)?");
    private static final Pattern W_WIERSZU =
            Pattern.compile("^(.*?[.)\\d]) ((?:Przewodnicząc\\p{L}+|PRZEWODNICZĄC\\p{L}+) .{2,120})$");

    private Podpisy() {}

    /** Index of the first line of a signature among the lines after a unit's own; their number when there is none. */
    public static int begin(List<String> wiersze) {
        for (int i = 0; i < wiersze.size(); i++) {
            if (URZAD.matcher(wiersze.get(i)).matches() && wiersze.get(i).length() < 120) {
                boolean nazwisko = i > 0 && NAZWISKO.matcher(wiersze.get(i - 1)).matches();
                return nazwisko ? i - 1 : i;
            }
        }
        return wiersze.size();
    }

    /** A signature on the same line as the last sentence, split from it. */
    public static List<String> split(String wiersz) {
        Matcher m = W_WIERSZU.matcher(wiersz);
        return m.matches() && wiersz.contains("życie") ? List.of(m.group(1), m.group(2)) : List.of(wiersz);
    }
}
