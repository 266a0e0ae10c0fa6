package pl.uchwalnik.render.pdf.draw;

import org.jspecify.annotations.Nullable;
import pl.uchwalnik.render.pdf.font.Face;
import pl.uchwalnik.render.pdf.font.FontSet;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Items;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.Style;

/** Writes lines of text: fonts, places and glyphs; to {@link Marks} it says which part of the structure comes next. */
final class TextWriter {
    private final Content out;
    private final FontSet fonts;
    private final Glyphs used;
    private final Marks marks;

    private @Nullable Face face;
    private double size;
    private double rise;

    TextWriter(Content out, FontSet fonts, Glyphs used, Marks marks) {
        this.out = out;
        this.fonts = fonts;
        this.used = used;
        this.marks = marks;
    }

    /** Draws a line whose left margin and base line are given in page coordinates. */
    void line(Line line, double margin, double base) {
        double x = margin + line.x();
        int i = line.from();
        while (i < line.to()) {
            Inline inline = line.items().inline(i);
            int end = i;
            double width = 0;
            boolean drawn = false;
            while (end < line.to() && line.items().inline(end) == inline) {
                width += line.width(end);
                drawn |= isDrawn(line.items(), end);
                end++;
            }
            if (drawn) {
                segment(line, i, end, x, base);
            }
            x += width;
            i = end;
        }
    }

    private static boolean isDrawn(Items items, int i) {
        return switch (items.kind(i)) {
            case BOX -> true;
            case GLUE -> items.width(i) > 0;
            case PENALTY -> false;
        };
    }

    private void segment(Line line, int from, int to, double x, double base) {
        Inline inline = line.items().inline(from);
        marks.enter(inline.leaf());
        String actual = inline instanceof Inline.Text text ? text.actual() : "";
        if (!actual.isEmpty()) {
            out.raw("/Span <</ActualText ").utf16(actual).raw(">> BDC\n");
        }
        style(inline.style());
        out.raw("1 0 0 1 ").number(x).number(base).raw("Tm [<");
        Items items = line.items();
        for (int i = from; i < to; i++) {
            switch (items.kind(i)) {
                case BOX -> glyphs(items, i, inline.style().face());
                case GLUE -> {
                    if (items.width(i) > 0) {
                        space(inline.style(), line.width(i));
                    }
                }
                case PENALTY -> {}
            }
        }
        if (to == line.to() && line.endSpace()) {
            glyph(inline.style().face(), fonts.get(inline.style().face()).glyph(' '));
        }
        out.raw(">] TJ\n");
        if (!actual.isEmpty()) {
            out.raw("EMC\n");
        }
    }

    private void style(Style style) {
        if (style.face() != face || style.size() != size) {
            face = style.face();
            size = style.size();
            out.raw("/" + style.face().resourceName() + " ").number(size).raw("Tf ");
        }
        if (style.rise() != rise) {
            rise = style.rise();
            out.number(rise).raw("Ts ");
        }
    }

    private void glyphs(Items items, int box, Face in) {
        for (int g = items.glyphFrom(box); g < items.glyphTo(box); g++) {
            glyph(in, items.glyphAt(g));
            if (items.kernAt(g) != 0) {
                adjust(-items.kernAt(g));
            }
        }
    }

    private void glyph(Face in, int glyph) {
        used.add(in, glyph);
        out.hex(glyph);
    }

    private void space(Style style, double width) {
        int space = fonts.get(style.face()).glyph(' ');
        glyph(style.face(), space);
        double more = width * 1000 / style.size() - fonts.get(style.face()).advance(space);
        if (Math.abs(more) >= 0.5) {
            adjust(-Math.rint(more));
        }
    }

    private void adjust(double thousandths) {
        out.raw(">").number(thousandths).raw("<");
    }
}
