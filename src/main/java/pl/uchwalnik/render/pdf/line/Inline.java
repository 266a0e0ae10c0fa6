package pl.uchwalnik.render.pdf.line;

import java.util.Optional;
import pl.uchwalnik.render.pdf.tag.Leaf;

/** Piece of a paragraph in one style that belongs to one place of the structure. */
public sealed interface Inline {

    Style style();

    Leaf leaf();

    /** The same in larger or smaller type. */
    Inline scaled(double factor);

    /**
     * Text to be broken into lines; a line feed forces a break.
     *
     * @param drawn characters that are drawn
     * @param actual characters that the drawn ones stand for, where they differ ({@code ⁴} drawn as a raised 4); else empty
     * @param note footnote called by this text
     */
    record Text(String drawn, Style style, Leaf leaf, String actual, Optional<Note> note) implements Inline {
        public static Text of(String text, Style style, Leaf leaf) {
            return new Text(text, style, leaf, "", Optional.empty());
        }

        @Override
        public Text scaled(double factor) {
            return new Text(drawn, style.scaled(factor), leaf, actual, note);
        }
    }

    /** White space up to a distance from the beginning of the first line; stands after a hanging number. */
    record Tab(double to, Style style, Leaf leaf) implements Inline {
        @Override
        public Tab scaled(double factor) {
            return new Tab(to * factor, style.scaled(factor), leaf);
        }
    }
}
