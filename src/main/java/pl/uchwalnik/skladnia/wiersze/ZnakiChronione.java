package pl.uchwalnik.skladnia.wiersze;

/** Protected characters (znaki chronione): private-use characters that stand for plain ones taken literally. */
public final class ZnakiChronione {
    private static final char OD = '\uE000';
    private static final char DO = '\uE0FF';
    private static final String SPOZA_ASCII = "–„§”";
    private static final String STRUKTURALNE = "!\"#$%&)*+:;<=>@[\\]^_`{|}~";

    /** Marks a line as plain text. */
    public static final char ZWYKLY_WIERSZ = DO;

    private ZnakiChronione() {}

    /** Text of data that a template puts in: it stays one line, and nothing of it becomes a mark, a label or Markdown. */
    public static String encode(String dane) {
        StringBuilder b = new StringBuilder(dane.length());
        for (int i = 0; i < dane.length(); i++) {
            char c = dane.charAt(i);
            if (c == '\n' || c == '\r') {
                b.append(' ');
            } else if (zarezerwowany(c)) {
                b.append('\uFFFD');
            } else if (i == 0 || STRUKTURALNE.indexOf(c) >= 0 || SPOZA_ASCII.indexOf(c) >= 0) {
                b.append(encode(c));
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }

    /** Text with protected characters turned back into the plain ones. */
    public static String decode(String tekst) {
        int i = 0;
        while (i < tekst.length() && !zarezerwowany(tekst.charAt(i))) {
            i++;
        }
        if (i == tekst.length()) {
            return tekst;
        }
        StringBuilder b = new StringBuilder(tekst.length()).append(tekst, 0, i);
        for (; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (!zarezerwowany(c)) {
                b.append(c);
            } else if (c < OD + 128) {
                b.append((char) (c - OD));
            } else if (c - OD - 128 < SPOZA_ASCII.length()) {
                b.append(SPOZA_ASCII.charAt(c - OD - 128));
            }
        }
        return b.toString();
    }

    /** The protected form of one character; a character that never is structure stays as it is. */
    public static char encode(char c) {
        int k = SPOZA_ASCII.indexOf(c);
        if (k >= 0) {
            return (char) (OD + 128 + k);
        }
        return c >= ' ' && c < 127 ? (char) (OD + c) : c;
    }

    public static boolean zarezerwowany(char c) {
        return c >= OD && c <= DO;
    }

    /** Text of a tree with characters of the reserved range replaced: they could not be read back. */
    public static String replaceReserved(String t) {
        return t.chars().anyMatch(c -> zarezerwowany((char) c)) ? t.replaceAll("[\uE000-\uE0FF]", "\uFFFD") : t;
    }
}
