package pl.uchwalnik.skladnia;

import pl.uchwalnik.skladnia.wiersze.ZnakiChronione;

/**
 * Protection (ochrona) of characters that must not be read as structure.
 *
 * <p>Private-use characters stand for plain ones that are taken literally: {@code U+E000+k} for ASCII {@code k}, {@code U+E080}
 * for {@code –}, {@code U+E081} for {@code „}, {@code U+E082} for {@code §}, {@code U+E083} for {@code ”}; {@code U+E0FF} at the start
 * of a line says that the whole line is plain text. The parser turns them back once structure is decided, in acts and in
 * prose alike. The range is reserved: no text of a tree holds it.
 */
public final class Ochrona {
    private Ochrona() {}

    /** Text of data that a template puts in: it stays one line, and nothing of it becomes a mark, a label or Markdown. */
    public static String encode(String dane) {
        return ZnakiChronione.encode(dane);
    }

    /** Text with protected characters turned back into the plain ones. */
    public static String decode(String tekst) {
        return ZnakiChronione.decode(tekst);
    }
}
