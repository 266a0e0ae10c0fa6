package pl.uchwalnik.render.pdf.line;

import pl.uchwalnik.render.pdf.font.Face;

/**
 * How a piece of text is set.
 *
 * @param size size of type in points
 * @param rise by how much the base line is raised, in points
 */
public record Style(Face face, double size, double rise) {

    public static Style of(Face face, double size) {
        return new Style(face, size, 0);
    }

    /** Superscript to this style: small digits that stand on the height of the capitals. */
    public Style raised() {
        return new Style(face, size * 0.62, size * 0.35);
    }

    public Style scaled(double factor) {
        return new Style(face, size * factor, rise * factor);
    }

    public Style with(Face other) {
        return new Style(other, size, rise);
    }
}
