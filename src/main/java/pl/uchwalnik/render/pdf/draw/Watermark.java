package pl.uchwalnik.render.pdf.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.pdf.font.Face;
import pl.uchwalnik.render.pdf.font.FontData;

/**
 * Watermark across the page, drawn as outlines: as text it would get into what people copy and search. Light and
 * opaque, it lies under the text, so that no transparency is needed.
 */
final class Watermark {

    /** Its name among the resources of a page. */
    static final String RESOURCE = "WM";

    private static final double SIZE = 118;
    private static final double SPACING = 8;
    private static final double GREY = 0.9;

    private Watermark() {}

    /** Operators of the form, drawn in the coordinates of the page. */
    static byte[] operators(FontData font, Strona sheet) {
        GeneralPath word = word(font);
        Rectangle2D box = word.getBounds2D();
        double width = Strona.pt(sheet.szerokosc());
        double height = Strona.pt(sheet.wysokosc());
        AffineTransform place = new AffineTransform();
        place.translate(width / 2, height / 2);
        place.rotate(StrictMath.atan2(height, width));
        place.translate(-box.getCenterX(), -box.getCenterY());
        Content out = new Content();
        out.number(GREY).raw("g\n");
        path(word.getPathIterator(place), out);
        return out.raw("f\n").bytes();
    }

    static Face face() {
        return Face.BOLD;
    }

    private static GeneralPath word(FontData font) {
        GeneralPath word = new GeneralPath();
        double unit = font.unit(SIZE);
        double x = 0;
        for (int i = 0; i < Napisy.PROJEKT.length(); i++) {
            int glyph = font.glyph(Napisy.PROJEKT.charAt(i));
            AffineTransform at = AffineTransform.getTranslateInstance(x, 0);
            at.scale(unit, unit);
            word.append(font.outline(glyph).getPathIterator(at), false);
            x += font.advance(glyph) * SIZE / 1000 + SPACING;
        }
        return word;
    }

    private static void path(PathIterator it, Content out) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> out.number(c[0]).number(c[1]).raw("m ");
                case PathIterator.SEG_LINETO -> out.number(c[0]).number(c[1]).raw("l ");
                case PathIterator.SEG_QUADTO -> quadratic(x, y, c, out);
                case PathIterator.SEG_CUBICTO -> {
                    out.number(c[0]).number(c[1]).number(c[2]).number(c[3]);
                    out.number(c[4]).number(c[5]).raw("c ");
                }
                case PathIterator.SEG_CLOSE -> out.raw("h\n");
                default -> throw new IllegalStateException("path segment");
            }
            int end = endOf(it.currentSegment(c));
            if (end >= 0) {
                x = c[end];
                y = c[end + 1];
            }
        }
    }

    /** PDF knows cubic curves only. */
    private static void quadratic(double x, double y, double[] c, Content out) {
        out.number(x + (c[0] - x) * 2 / 3).number(y + (c[1] - y) * 2 / 3);
        out.number(c[2] + (c[0] - c[2]) * 2 / 3).number(c[3] + (c[1] - c[3]) * 2 / 3);
        out.number(c[2]).number(c[3]).raw("c ");
    }

    private static int endOf(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
