package pl.uchwalnik.render.pdf.page;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.Note;

/**
 * Line of a paragraph.
 *
 * @param height distance of base lines
 */
public record LineBox(Line line, double height, Flow flow, List<Note> notes, Optional<Anchor> anchor) implements Box {
    public LineBox {
        notes = List.copyOf(notes);
    }

    @Override
    public LineBox withFlow(Flow now) {
        return new LineBox(line, height, now, notes, anchor);
    }

    public LineBox withNotes(List<Note> now) {
        return new LineBox(line, height, flow, now, anchor);
    }
}
