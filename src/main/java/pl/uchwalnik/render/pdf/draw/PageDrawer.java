package pl.uchwalnik.render.pdf.draw;

import java.util.List;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.pdf.font.FontSet;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.page.LineBox;
import pl.uchwalnik.render.pdf.page.Page;
import pl.uchwalnik.render.pdf.page.RowBox;
import pl.uchwalnik.render.pdf.tag.Tag;

/** Draws a page: its operators and which elements its marked content belongs to. */
final class PageDrawer {

    /** Part of the distance of base lines that lies above the base line. */
    private static final double ABOVE_BASE = 0.767;

    private static final double NOTE_RULE = 140;
    private static final double BORDER = 0.5;
    private static final double HEAD_GREY = 0.9;

    private final FontSet fonts;
    private final Glyphs used;
    private final Strona sheet;
    private final boolean draft;

    /** @param draft true where every page bears the watermark */
    PageDrawer(FontSet fonts, Glyphs used, Strona sheet, boolean draft) {
        this.fonts = fonts;
        this.used = used;
        this.sheet = sheet;
        this.draft = draft;
    }

    record Drawn(Content operators, List<Tag> parents) {}

    Drawn draw(Page page, int index, Line footer) {
        Content out = new Content();
        Marks marks = new Marks(out, index);
        if (draft) {
            marks.begin(Marks.Artifact.WATERMARK);
            out.raw("/" + Watermark.RESOURCE + " Do\n");
            marks.close();
        }
        graphics(page, out, marks);
        TextWriter text = new TextWriter(out, fonts, used, marks);
        for (Page.Placed placed : page.boxes()) {
            if (placed.repeated()) {
                marks.begin(Marks.Artifact.REPEATED);
            }
            switch (placed.box()) {
                case LineBox box -> text.line(box.line(), left(), base(placed.top(), box.height()));
                case RowBox row -> row(row, placed.top(), text);
            }
            if (placed.repeated()) {
                marks.close();
            }
        }
        for (Page.NoteLine note : page.notes()) {
            text.line(note.line(), left(), base(note.top(), note.height()));
        }
        marks.begin(Marks.Artifact.FOOTER);
        text.line(footer, left(), Strona.pt(sheet.stopka()));
        marks.close();
        return new Drawn(out, marks.parents());
    }

    private void row(RowBox row, double top, TextWriter text) {
        for (List<Line> cell : row.cells()) {
            double y = top + row.grid().padding();
            for (Line line : cell) {
                text.line(line, left(), base(y, row.grid().leading()));
                y += row.grid().leading();
            }
        }
    }

    private void graphics(Page page, Content out, Marks marks) {
        boolean rows = page.boxes().stream().anyMatch(p -> p.box() instanceof RowBox);
        if (!rows && page.notes().isEmpty()) {
            return;
        }
        marks.begin(Marks.Artifact.LAYOUT);
        out.number(BORDER).raw("w\n");
        for (Page.Placed placed : page.boxes()) {
            if (placed.box() instanceof RowBox row) {
                cells(row, placed.top(), out);
            }
        }
        if (!page.notes().isEmpty()) {
            out.number(left())
                    .number(y(page.noteRule()))
                    .number(NOTE_RULE)
                    .number(0)
                    .raw("re S\n");
        }
        marks.close();
    }

    private void cells(RowBox row, double top, Content out) {
        double bottom = y(top + row.height());
        List<Double> edges = row.grid().edges();
        if (row.head().isEmpty()) {
            out.number(HEAD_GREY).raw("g ");
            rectangle(out, row.grid().left(), row.grid().right(), bottom, row.height());
            out.raw("f 0 g\n");
        }
        for (int i = 0; i + 1 < edges.size(); i++) {
            rectangle(out, edges.get(i), edges.get(i + 1), bottom, row.height());
        }
        out.raw("S\n");
    }

    private void rectangle(Content out, double from, double to, double bottom, double height) {
        out.number(left() + from)
                .number(bottom)
                .number(to - from)
                .number(height)
                .raw("re ");
    }

    private double left() {
        return Strona.pt(sheet.lewy());
    }

    private double base(double top, double leading) {
        return y(top + ABOVE_BASE * leading);
    }

    /** Page coordinate of a distance from the top of the column. */
    private double y(double fromTop) {
        return Strona.pt(sheet.wysokosc() - sheet.gorny()) - fromTop;
    }
}
