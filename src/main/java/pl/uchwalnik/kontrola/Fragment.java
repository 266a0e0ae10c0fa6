package pl.uchwalnik.kontrola;

import java.util.List;
import java.util.Locale;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Piece of text of an act with its place (fragment): a unit's own text, a paragraph, a cell, a line of the title block.
 *
 * @param male the same text in small letters, made once for all rules
 */
public record Fragment(Polozenie polozenie, String tekst, String male) {

    public Fragment(Polozenie polozenie, String tekst) {
        this(polozenie, tekst, tekst.toLowerCase(Locale.ROOT));
    }

    /** True where the text contains one of these words in any case; no words stand for no condition. */
    public boolean mentions(List<String> slady) {
        if (slady.isEmpty()) {
            return true;
        }
        for (String s : slady) {
            if (male.contains(s)) {
                return true;
            }
        }
        return false;
    }
}
