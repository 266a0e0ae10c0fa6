package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.pdf.font.Face;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.LineSetter;
import pl.uchwalnik.render.pdf.line.Note;
import pl.uchwalnik.render.pdf.line.Shape;
import pl.uchwalnik.render.pdf.line.Style;
import pl.uchwalnik.render.pdf.page.Box;
import pl.uchwalnik.render.pdf.page.Flow;
import pl.uchwalnik.render.pdf.page.LineBox;
import pl.uchwalnik.render.pdf.page.RowBox;

/** Column of set lines and rows that grows from top to bottom, before it is divided into pages. */
final class Galley {

    /** Natural distance of base lines of the typeface, as a multiple of the size. */
    private static final double NATURAL_LEADING = 1.149;

    private final LineSetter setter;
    private final Strona sheet;
    private final List<Box> boxes = new ArrayList<>();
    private double after;
    private boolean newPage;

    Galley(LineSetter setter, Strona sheet) {
        this.setter = setter;
        this.sheet = sheet;
    }

    static Style style(Styl styl) {
        Face face = styl.pogrubiony() ? Face.BOLD : styl == Styl.NAGLOWEK_4 ? Face.ITALIC : Face.REGULAR;
        return Style.of(face, styl.stopien());
    }

    static double leading(double size) {
        return size * NATURAL_LEADING * Styl.INTERLINIA;
    }

    /** What comes next begins a page. */
    void breakPage() {
        newPage = true;
    }

    void paragraph(List<? extends Inline> inlines, Paragraph p) {
        double left = p.indent().lewePt();
        Shape shape = new Shape(
                left,
                Strona.pt(sheet.kolumna()) - left,
                p.indent().pierwszyPt(),
                p.style().wyrownanie(),
                p.joined());
        List<Line> lines = setter.set(inlines, shape);
        double leading = leading(p.style().stopien());
        boolean heading = p.style().zNastepnym();
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            // No line of a paragraph stands alone at the foot or the top of a page.
            boolean keep = i == last ? p.keep() : heading || i == 0 || i == last - 1;
            Flow flow = flow(i == 0 ? Strona.pt(p.before()) : 0, keep, i == 0 && p.newPage());
            Line line = lines.get(i);
            boxes.add(new LineBox(line, leading, flow, line.notes(), i == 0 ? p.anchor() : Optional.empty()));
        }
        after = Strona.pt(p.style().po());
    }

    private Flow flow(double before, boolean keep, boolean begins) {
        Flow flow = new Flow(after + before, keep, begins || newPage);
        after = 0;
        newPage = false;
        return flow;
    }

    void row(RowBox row, boolean keep) {
        boxes.add(row.withFlow(flow(0, keep, false)));
    }

    void space(double points) {
        after = Math.max(after, points);
    }

    /** The last line stays with what follows. */
    void keepLast() {
        if (!boxes.isEmpty()) {
            Box last = boxes.removeLast();
            boxes.add(last.withFlow(last.flow().withKeep(true)));
        }
    }

    /** Footnote, set to be put at the foot of a page. */
    Note note(List<? extends Inline> inlines) {
        double left = Styl.ODNOSNIK.wciecie().lewePt();
        Shape shape = Shape.of(
                left,
                Strona.pt(sheet.kolumna()) - left,
                Styl.ODNOSNIK.wciecie().pierwszyPt(),
                Styl.ODNOSNIK.wyrownanie());
        return new Note(setter.set(inlines, shape), leading(Styl.ODNOSNIK.stopien()));
    }

    double column() {
        return Strona.pt(sheet.kolumna());
    }

    LineSetter setter() {
        return setter;
    }

    List<Box> boxes() {
        return boxes;
    }
}
