package pl.uchwalnik.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writer of HTML: the only place that makes tags; whatever comes in as text or as the value of an attribute is escaped. */
final class HtmlWriter {

    private final StringBuilder b = new StringBuilder(1 << 14);
    private final Deque<String> otwarte = new ArrayDeque<>();

    /** A whole page. */
    static HtmlWriter page() {
        HtmlWriter w = new HtmlWriter();
        w.b.append("<!DOCTYPE html>\n");
        return w;
    }

    /** A part of a page, to be put into it by {@link #append}. */
    static HtmlWriter fragment() {
        return new HtmlWriter();
    }

    private HtmlWriter() {}

    /** @param atrybuty names and values in turn; an attribute with an empty value is left out */
    HtmlWriter open(String element, String... atrybuty) {
        start(element, atrybuty);
        otwarte.push(element);
        return this;
    }

    /** An element that has no contents; closed as in XML, so that the page can be read by tools for XML too. */
    HtmlWriter empty(String element, String... atrybuty) {
        start(element, atrybuty);
        b.insert(b.length() - 1, '/');
        return this;
    }

    private void start(String element, String... atrybuty) {
        b.append('<').append(element);
        for (int i = 0; i + 1 < atrybuty.length; i += 2) {
            if (!atrybuty[i + 1].isEmpty()) {
                b.append(' ').append(atrybuty[i]).append("=\"");
                escape(b, atrybuty[i + 1]);
                b.append('"');
            }
        }
        b.append('>');
    }

    /** Closes the element opened last. */
    HtmlWriter close() {
        b.append("</").append(otwarte.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and ends the line, so that the source can be read and compared. */
    HtmlWriter closeLine() {
        close();
        return line();
    }

    HtmlWriter line() {
        b.append('\n');
        return this;
    }

    /** Text; line breaks become {@code <br/>}. */
    HtmlWriter text(String tekst) {
        int od = 0;
        for (int i = tekst.indexOf('\n'); i >= 0; i = tekst.indexOf('\n', od)) {
            escape(b, tekst.substring(od, i));
            b.append("<br/>");
            od = i + 1;
        }
        escape(b, od == 0 ? tekst : tekst.substring(od));
        return this;
    }

    /** Place right after what has been written; see {@link #insertText}. */
    int mark() {
        return b.length();
    }

    /** Text at a place passed already; nothing must have been written into it since but closing tags. */
    void insertText(int miejsce, String tekst) {
        StringBuilder wstawka = new StringBuilder();
        escape(wstawka, tekst);
        b.insert(miejsce, wstawka);
    }

    /** A style sheet of our own; text in a {@code style} element is not escaped, so no data may come here. */
    HtmlWriter styleSheet(String css) {
        b.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** Puts a finished part here. */
    HtmlWriter append(HtmlWriter fragment) {
        b.append(fragment.finish());
        return this;
    }

    String finish() {
        while (!otwarte.isEmpty()) {
            closeLine();
        }
        return b.toString();
    }

    private static void escape(StringBuilder b, String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            switch (c) {
                case '&' -> b.append("&amp;");
                case '<' -> b.append("&lt;");
                case '>' -> b.append("&gt;");
                case '"' -> b.append("&quot;");
                case '\'' -> b.append("&#39;");
                default -> b.append(c);
            }
        }
    }
}
