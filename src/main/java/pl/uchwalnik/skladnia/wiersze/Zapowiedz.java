package pl.uchwalnik.skladnia.wiersze;

import java.util.regex.Pattern;

/** Announcement (zapowiedź) of quoted text at the end of a command. */
public final class Zapowiedz {
    private static final Pattern BRZMIENIE = Pattern.compile(
            "(?:brzmieni[eu]|treść|treści|któr[ye] stanowią?) ?:(?: ?\\{#[^{}]*})*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CZESC_WSPOLNA = Pattern.compile("część wspólną|część wspólna|części wspólne");

    private Zapowiedz() {}

    /** True after a line that announces quoted text: {@code … otrzymuje brzmienie:}, {@code …, który stanowi:}. */
    public static boolean opensCytat(String poprzedni) {
        return BRZMIENIE.matcher(ogon(poprzedni)).find();
    }

    /** True where the quoted text is that of a common part, which begins with a dash and is no tiret. */
    public static boolean quotesCzescWspolna(String poprzedni) {
        return CZESC_WSPOLNA.matcher(ogon(poprzedni)).find();
    }

    private static String ogon(String t) {
        return t.length() > 80 ? t.substring(t.length() - 80) : t;
    }
}
