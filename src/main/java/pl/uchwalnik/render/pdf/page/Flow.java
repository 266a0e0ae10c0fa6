package pl.uchwalnik.render.pdf.page;

/**
 * How a box stands to its neighbours.
 *
 * @param before space above it, dropped at the top of a page
 * @param keep true where it stays on the page of the next box
 * @param newPage true where it begins a page
 */
public record Flow(double before, boolean keep, boolean newPage) {
    public static final Flow PLAIN = new Flow(0, false, false);

    public Flow withKeep(boolean now) {
        return new Flow(before, now, newPage);
    }
}
