package pl.uchwalnik.skladnia.proza;

import java.util.regex.Pattern;

/** Escapes (ucieczki) of Markdown: only what would be read as Markdown is escaped, so that prose stays readable. */
final class Ucieczki {
    private static final Pattern ENCJA = Pattern.compile("&(?=[#a-zA-Z][a-zA-Z0-9]*;)");
    private static final Pattern NUMER = Pattern.compile("^(\\d{1,9})([.)])(?= |$)");
    private static final Pattern LINK = Pattern.compile("\\][(\\[:]");
    private static final String ZAWSZE = "\\*_`<{~";
    private static final String NA_POCZATKU = "#>+-=|";

    private Ucieczki() {}

    static String akapit(String t) {
        String b = inline(t);
        if (b.startsWith("Tabela: ")) {
            return encja('T') + b.substring(1);
        }
        if (!b.isEmpty() && NA_POCZATKU.indexOf(b.charAt(0)) >= 0) {
            return "\\" + b;
        }
        return NUMER.matcher(b).replaceFirst("$1\\\\$2");
    }

    static String naglowek(String t) {
        String b = inline(t);
        int kratki = b.length();
        while (kratki > 0 && b.charAt(kratki - 1) == '#') {
            kratki--;
        }
        boolean zamkniecie = kratki < b.length() && (kratki == 0 || b.charAt(kratki - 1) == ' ');
        return zamkniecie ? b.substring(0, kratki) + "\\" + b.substring(kratki) : b;
    }

    static String komorka(String t) {
        return inline(t).replace("|", "\\|");
    }

    static String encja(char c) {
        return "&#" + (int) c + ";";
    }

    /** Length of the first character as printed. */
    static int pierwszy(String t) {
        return t.startsWith("\\") ? 2 : t.startsWith("&") && t.indexOf(';') > 0 ? t.indexOf(';') + 1 : 1;
    }

    private static String inline(String t) {
        boolean linki = LINK.matcher(t).find();
        StringBuilder b = new StringBuilder(t.length());
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (ZAWSZE.indexOf(c) >= 0 || (linki && (c == '[' || c == ']'))) {
                b.append('\\');
            }
            b.append(c);
        }
        return ENCJA.matcher(b).replaceAll("\\\\&");
    }
}
