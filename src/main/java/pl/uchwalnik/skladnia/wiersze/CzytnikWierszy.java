package pl.uchwalnik.skladnia.wiersze;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Reader of lines (czytnik wierszy): cuts a source into lines and cleans each. Hard spaces, tabs and runs of spaces become
 * one ordinary space; soft hyphens, zero-width and control characters go; letters are composed (NFC).
 */
public final class CzytnikWierszy {
    private CzytnikWierszy() {}

    /** The source with letters composed; offsets of lines refer to its text. */
    public static Zrodlo compose(Zrodlo z) {
        return Normalizer.isNormalized(z.tekst(), Normalizer.Form.NFC)
                ? z
                : new Zrodlo(z.nazwa(), Normalizer.normalize(z.tekst(), Normalizer.Form.NFC));
    }

    public static List<Wiersz> read(Zrodlo zrodlo) {
        String t = zrodlo.tekst();
        List<Wiersz> wiersze = new ArrayList<>();
        boolean poPustym = true;
        int numer = 1;
        for (int od = 0; od <= t.length(); numer++) {
            int koniec = t.indexOf('\n', od);
            int doo = koniec < 0 ? t.length() : koniec;
            int pierwszy = od;
            while (pierwszy < doo && odstep(t.charAt(pierwszy))) {
                pierwszy++;
            }
            String czysty = clean(t.substring(pierwszy, doo));
            if (czysty.isEmpty()) {
                poPustym = true;
            } else {
                wiersze.add(new Wiersz(zrodlo.nazwa(), numer, pierwszy - od + 1, poPustym, od, doo, protect(czysty)));
                poPustym = false;
            }
            od = doo + 1;
        }
        return wiersze;
    }

    /** Text of a tree: one line, single ordinary spaces, nothing invisible, no protected characters left aside. */
    public static String clean(String t) {
        if (czysty(t)) {
            return t;
        }
        StringBuilder b = new StringBuilder(t.length());
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (odstep(c)) {
                if (!b.isEmpty() && b.charAt(b.length() - 1) != ' ') {
                    b.append(' ');
                }
            } else if (!niewidoczny(c)) {
                b.append(c);
            }
        }
        int n = b.length();
        return n > 0 && b.charAt(n - 1) == ' ' ? b.substring(0, n - 1) : b.toString();
    }

    private static boolean czysty(String t) {
        boolean poSpacji = true;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c == ' ' ? poSpacji : odstep(c) || niewidoczny(c)) {
                return false;
            }
            poSpacji = c == ' ';
        }
        return !poSpacji;
    }

    private static boolean odstep(char c) {
        return c == ' ' || (c > 0x7F && Character.isSpaceChar(c)) || (c >= 9 && c <= 13) || c == 0x85;
    }

    private static boolean niewidoczny(char c) {
        return c < 0x20 || (c >= 0x7F && (c <= 0x9F || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF));
    }

    /**
     * Turns escapes into protected characters: a backslash at the start of a line, explicit marks and an opening quotation mark aside, makes the
     * line plain text; a backslash before anything but a letter or a space makes that character literal.
     */
    private static String protect(String t) {
        return unescape(t).replace(Ucieczka.PUSTY, "" + ZnakiChronione.ZWYKLY_WIERSZ);
    }

    private static String unescape(String t) {
        if (t.indexOf('\\') < 0) {
            return t;
        }
        int poczatek = start(t);
        StringBuilder b = new StringBuilder(t.length() + 1);
        for (int k = 0; k < t.length(); k++) {
            char c = t.charAt(k);
            char nastepny = k + 1 < t.length() ? t.charAt(k + 1) : ' ';
            if (c == '\\' && k == poczatek) {
                b.append(ZnakiChronione.ZWYKLY_WIERSZ);
            }
            if (c == '\\' && (k == poczatek || (nastepny != ' ' && !Character.isLetter(nastepny)))) {
                k++;
                b.append(k < t.length() ? literal(nastepny) : "");
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }

    /** Where the text of a line starts, after explicit marks, labels and opening quotation marks. */
    private static int start(String t) {
        int i = 0;
        while (i < t.length()) {
            if (t.charAt(i) == '„') {
                i++;
            } else if (t.charAt(i) == '{' && t.indexOf('}', i) > 0) {
                i = t.indexOf('}', i) + 1;
                i += i < t.length() && t.charAt(i) == ' ' ? 1 : 0;
            } else {
                break;
            }
        }
        return i;
    }

    private static String literal(char c) {
        char chroniony = Character.isLetterOrDigit(c) && c > '9' ? c : ZnakiChronione.encode(c);
        return chroniony == c ? "" + ZnakiChronione.ZWYKLY_WIERSZ + c : "" + chroniony;
    }
}
