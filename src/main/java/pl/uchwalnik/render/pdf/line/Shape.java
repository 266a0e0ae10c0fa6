package pl.uchwalnik.render.pdf.line;

import pl.uchwalnik.render.Wyrownanie;

/**
 * Outline of a paragraph in points.
 *
 * @param left where its lines begin, from the left margin of the page
 * @param width width of its lines
 * @param first by how much the first line begins to the right of the others; negative for a hanging number
 * @param joined true where the next paragraph continues this one, so that a space must part their words
 */
public record Shape(double left, double width, double first, Wyrownanie align, boolean joined) {
    public static Shape of(double left, double width, double first, Wyrownanie align) {
        return new Shape(left, width, first, align, false);
    }

    public Shape withJoined(boolean now) {
        return new Shape(left, width, first, align, now);
    }
}
