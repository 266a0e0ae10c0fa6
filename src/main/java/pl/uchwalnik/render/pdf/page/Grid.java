package pl.uchwalnik.render.pdf.page;

import java.util.List;

/**
 * What the rows of a table have in common.
 *
 * @param edges left edges of the columns and the right edge of the last one, from the left margin
 * @param leading distance of base lines
 * @param padding space above and below the text of a cell
 */
public record Grid(List<Double> edges, double leading, double padding) {
    public Grid {
        edges = List.copyOf(edges);
    }

    public double left() {
        return edges.getFirst();
    }

    public double right() {
        return edges.getLast();
    }
}
