package pl.uchwalnik.render.pdf.page;

import java.util.List;
import pl.uchwalnik.render.pdf.line.Line;

/**
 * Page, made up.
 *
 * @param notes lines of footnotes
 * @param noteRule where the rule above the footnotes stands, from the top of the column
 */
public record Page(List<Placed> boxes, List<NoteLine> notes, double noteRule) {
    public Page {
        boxes = List.copyOf(boxes);
        notes = List.copyOf(notes);
    }

    /**
     * Box with its place.
     *
     * @param top from the top of the column
     * @param repeated true for the head of a table that has already been read on an earlier page
     */
    public record Placed(Box box, double top, boolean repeated) {}

    /** Line of a footnote with its place. */
    public record NoteLine(Line line, double top, double height) {}
}
