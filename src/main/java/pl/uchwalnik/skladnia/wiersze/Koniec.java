package pl.uchwalnik.skladnia.wiersze;

import java.util.regex.Pattern;

/** How a line ends (koniec wiersza): by this a dash in the next line is told from a common part. */
public enum Koniec {
    /** {@code :} opens an enumeration. */
    DWUKROPEK,
    /** {@code ,} {@code ;} {@code .} or a conjunction: the item is finished and another may follow. */
    ZAMKNIETY,
    /** No mark: the last item before a common part (ZTP § 57 ust. 3). */
    OTWARTY;

    private static final Pattern SPOJNIK = Pattern.compile(".*[ ,](?:i|lub|albo|oraz|bądź|ani|a także)$");
    private static final Pattern OGON = Pattern.compile("(?: *\\{#[^{}]*}|[⁰¹²³⁴-⁹]+⁾)+$");

    public static Koniec of(String tekst) {
        String t = ZnakiChronione.decode(tekst.length() > 200 ? tekst.substring(tekst.length() - 200) : tekst);
        t = t.endsWith("}") || t.endsWith("⁾") ? OGON.matcher(t).replaceFirst("") : t;
        if (t.isEmpty()) {
            return OTWARTY;
        }
        return switch (t.charAt(t.length() - 1)) {
            case ':' -> DWUKROPEK;
            case ',', ';', '.' -> ZAMKNIETY;
            default -> SPOJNIK.matcher(t).matches() ? ZAMKNIETY : OTWARTY;
        };
    }
}
