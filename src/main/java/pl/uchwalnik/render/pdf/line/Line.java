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
 * @param endSpace true where a space parts the last word from the first one of the next line
 */
public record Line(Items items, int from, int to, double x, double ratio, boolean endSpace) {

    /** Width of an item in this line. */
    public double width(int item) {
        double give = ratio < 0 ? items.shrink(item) : items.stretch(item);
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
