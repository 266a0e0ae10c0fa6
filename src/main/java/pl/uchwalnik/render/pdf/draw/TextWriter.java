package pl.uchwalnik.render.pdf.draw;

import java.util.BitSet;
import pl.uchwalnik.render.pdf.font.Face;
import pl.uchwalnik.render.pdf.font.FontData;
import pl.uchwalnik.render.pdf.font.FontSet;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Items;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.Style;

/** Writes lines of text: fonts, places and glyphs; to {@link Marks} it says which part of the structure comes next. */
final class TextWriter {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Content out;
    private final FontSet fonts;
    private final Glyphs used;
    private final Marks marks;

    private Face face = Face.REGULAR;
    private FontData font;
    private BitSet glyphs;
    private double size;
    private double rise;

    TextWriter(Content out, FontSet fonts, Glyphs used, Marks marks) {
        this.out = out;
        this.fonts = fonts;
        this.used = used;
        this.marks = marks;
        this.font = fonts.get(face);
        this.glyphs = used.of(face);
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
        // Apart from the last word, for that may be drawn in place of other characters.
        switch (line.ending()) {
            case SPACE -> ending(' ');
            // Not a hyphen-minus: who copies the text gets the word back whole.
            case HYPHEN -> ending(SOFT_HYPHEN);
            case NONE -> {}
        }
    }

    private void ending(char sign) {
        out.raw("[<");
        glyph(font.glyph(sign));
        out.raw(">] TJ\n");
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
                case BOX -> glyphs(items, i);
                case GLUE -> {
                    if (items.width(i) > 0) {
                        space(line.width(i));
                    }
                }
                case PENALTY -> {}
            }
        }
        out.raw(">] TJ\n");
        if (!actual.isEmpty()) {
            out.raw("EMC\n");
        }
    }

    private void style(Style style) {
        if (style.face() != face || style.size() != size) {
            if (style.face() != face) {
                face = style.face();
                font = fonts.get(face);
                glyphs = used.of(face);
            }
            size = style.size();
            out.raw("/" + style.face().resourceName() + " ").number(size).raw("Tf ");
        }
        if (style.rise() != rise) {
            rise = style.rise();
            out.number(rise).raw("Ts ");
        }
    }

    private void glyphs(Items items, int box) {
        int to = items.glyphTo(box);
        for (int g = items.glyphFrom(box); g < to; g++) {
            glyph(items.glyphAt(g));
            if (items.kernAt(g) != 0) {
                adjust(-items.kernAt(g));
            }
        }
    }

    private void glyph(int glyph) {
        glyphs.set(glyph);
        out.hex(glyph);
    }

    private void space(double width) {
        int space = font.glyph(' ');
        glyph(space);
        double more = width * 1000 / size - font.advance(space);
        if (Math.abs(more) >= 0.5) {
            adjust(-Math.rint(more));
        }
    }

    private void adjust(double thousandths) {
        out.raw(">").number(thousandths).raw("<");
    }
}
