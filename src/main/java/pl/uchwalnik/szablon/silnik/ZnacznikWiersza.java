package pl.uchwalnik.szablon.silnik;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mark of a template line (znacznik wiersza) inside the produced text, in characters for private use that nothing else
 * writes; it is taken out before anybody sees the text.
 *
 * @param szablon number of the template
 * @param wiersz line of the template
 */
public record ZnacznikWiersza(int szablon, int wiersz) {

    private static final char POCZATEK = '\uF8F0';
    private static final char SRODEK = '\uF8F1';
    private static final char KONIEC = '\uF8F2';

    private static final Pattern ZNACZNIK = Pattern.compile("\uF8F0(\\d+)\uF8F1(\\d+)\uF8F2");
    private static final Pattern ZNAKI = Pattern.compile("[\uF8F0-\uF8F2]");

    static String of(int szablon, int wiersz) {
        return POCZATEK + Integer.toString(szablon) + SRODEK + wiersz + KONIEC;
    }

    /** The first mark of a line of text. */
    public static Optional<ZnacznikWiersza> first(String tekst) {
        Matcher m = ZNACZNIK.matcher(tekst);
        return m.find()
                ? Optional.of(new ZnacznikWiersza(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    /** The last mark of a text. */
    static Optional<ZnacznikWiersza> last(StringBuilder tekst) {
        int od = tekst.lastIndexOf(String.valueOf(POCZATEK));
        return od < 0 ? Optional.empty() : first(tekst.substring(od));
    }

    public static String remove(String tekst) {
        return ZNACZNIK.matcher(tekst).replaceAll("");
    }

    /** A text from outside without the characters of marks, so that it cannot pretend to be one. */
    static String strip(String tekst) {
        return ZNAKI.matcher(tekst).replaceAll("\uFFFD");
    }
}
