package pl.uchwalnik.render.pdf.line;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param from first item
 * @param to one after the last item
 * @param x where it begins, from the left margin of the page
 * @param ratio by what part of its stretch or shrink each space of the line is changed
 * @param ending what stands after the last word
 */
public record Line(Items items, int from, int to, double x, double ratio, Ending ending) {

    /** Sign at the end of a line, for those who read without lines. */
    public enum Ending {
        NONE,
        /** Parts the last word from the first one of the next line. */
        SPACE,
        /** Divides a word. */
        HYPHEN
    }

    /** Width of an item in this line. */
    public double width(int item) {
        double give = ratio < 0 ? items.shrink(item) : items.stretch(item);
        if (items.kind(item) == Items.Kind.PENALTY) {
            return 0;
        }
        return items.width(item) + (give < Items.FILL ? ratio * give : 0);
    }

    /** Footnotes called in this line. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (items.kind(i) == Items.Kind.BOX
                    && items.inline(i) instanceof Inline.Text text
                    && text.note().isPresent()
                    && (i == 0 || items.inline(i - 1) != text)) {
                notes.add(text.note().get());
            }
        }
        return notes;
    }
}
