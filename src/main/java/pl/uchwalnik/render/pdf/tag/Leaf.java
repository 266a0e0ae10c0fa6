package pl.uchwalnik.render.pdf.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Place for text in a structure element; its text may stand in several pieces, on several pages. */
public final class Leaf implements Node {
    private final Tag parent;
    private final List<Piece> pieces = new ArrayList<>();

    /** Marked content of a page: where a piece of the text stands. */
    public record Piece(int page, int mcid) {}

    Leaf(Tag parent) {
        this.parent = parent;
    }

    public Tag parent() {
        return parent;
    }

    public void add(Piece piece) {
        pieces.add(piece);
    }

    public List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }
}
