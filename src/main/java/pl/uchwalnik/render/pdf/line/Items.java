package pl.uchwalnik.render.pdf.line;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph as boxes, glue and penalties (Knuth and Plass, 1981), in arrays: a long act has a hundred thousand of
 * them. Boxes are runs of glyphs of one {@link Inline}.
 */
public final class Items {

    /** What an item is. */
    public enum Kind {
        BOX,
        GLUE,
        PENALTY
    }

    /** Penalty of a place that is never broken; its negative forces a break. */
    static final int INFINITE = 10_000;

    /** Penalty of a hard space: it is broken only where the line would otherwise run out of its column. */
    static final int LAST_RESORT = 9_999;

    /** Stretch that fills any line. */
    static final double FILL = 1e6;

    private final Inline[] inlines;
    private Kind[] kinds = new Kind[32];
    private double[] widths = new double[32];
    private double[] stretches = new double[32];
    private double[] shrinks = new double[32];
    private int[] penalties = new int[32];
    private int[] inlineOf = new int[32];
    private int[] glyphEnds = new int[32];
    private int count;

    private int[] glyphs = new int[128];
    private short[] kerns = new short[128];
    private int glyphCount;

    Items(List<? extends Inline> inlines) {
        this.inlines = inlines.toArray(Inline[]::new);
    }

    void glyph(int glyph) {
        if (glyphCount == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, glyphCount * 2);
            kerns = Arrays.copyOf(kerns, glyphCount * 2);
        }
        glyphs[glyphCount++] = glyph;
    }

    void kern(int index, int kern) {
        kerns[index] = (short) kern;
    }

    /** Box of the glyphs from the end of the last box up to the given one. */
    void box(int inline, int glyphEnd, double width) {
        add(Kind.BOX, inline, glyphEnd, width, 0, 0, 0);
    }

    void glue(int inline, double width, double stretch, double shrink) {
        add(Kind.GLUE, inline, lastGlyphEnd(), width, stretch, shrink, 0);
    }

    void penalty(int inline, int penalty) {
        add(Kind.PENALTY, inline, lastGlyphEnd(), 0, 0, 0, penalty);
    }

    /** Place where a word may be divided by a hyphen of the given width. */
    void hyphen(int inline, int penalty, double width) {
        add(Kind.PENALTY, inline, lastGlyphEnd(), width, 0, 0, penalty);
    }

    private int lastGlyphEnd() {
        return count == 0 ? 0 : glyphEnds[count - 1];
    }

    private void add(Kind kind, int inline, int glyphEnd, double width, double stretch, double shrink, int penalty) {
        if (count == kinds.length) {
            grow();
        }
        kinds[count] = kind;
        inlineOf[count] = inline;
        glyphEnds[count] = glyphEnd;
        widths[count] = width;
        stretches[count] = stretch;
        shrinks[count] = shrink;
        penalties[count] = penalty;
        count++;
    }

    private void grow() {
        int size = count * 2;
        kinds = Arrays.copyOf(kinds, size);
        widths = Arrays.copyOf(widths, size);
        stretches = Arrays.copyOf(stretches, size);
        shrinks = Arrays.copyOf(shrinks, size);
        penalties = Arrays.copyOf(penalties, size);
        inlineOf = Arrays.copyOf(inlineOf, size);
        glyphEnds = Arrays.copyOf(glyphEnds, size);
    }

    public int count() {
        return count;
    }

    public Kind kind(int i) {
        return kinds[i];
    }

    /** Width; of a penalty, that of the hyphen which a break at it would set. */
    public double width(int i) {
        return widths[i];
    }

    public double stretch(int i) {
        return stretches[i];
    }

    public double shrink(int i) {
        return shrinks[i];
    }

    int penalty(int i) {
        return penalties[i];
    }

    public Inline inline(int i) {
        return inlines[inlineOf[i]];
    }

    /** First glyph of a box. */
    public int glyphFrom(int i) {
        return i == 0 ? 0 : glyphEnds[i - 1];
    }

    /** One after the last glyph of a box. */
    public int glyphTo(int i) {
        return glyphEnds[i];
    }

    int glyphCount() {
        return glyphCount;
    }

    public int glyphAt(int index) {
        return glyphs[index];
    }

    /** Kerning after a glyph in thousandths of the type size. */
    public int kernAt(int index) {
        return kerns[index];
    }
}
