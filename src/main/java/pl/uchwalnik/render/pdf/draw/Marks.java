package pl.uchwalnik.render.pdf.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.render.pdf.tag.Leaf;
import pl.uchwalnik.render.pdf.tag.Tag;

/**
 * Marked content of one page. A piece of text belongs either to a place of the structure or to an artifact, and pieces
 * of the same place that follow each other are one.
 */
final class Marks {

    /** Kind of text and drawing that is no part of the document proper. */
    enum Artifact {
        LAYOUT("/Artifact <</Type /Layout>> BDC\n"),
        REPEATED("/Artifact <</Type /Pagination>> BDC\n"),
        FOOTER("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n"),
        WATERMARK("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n");

        private final String opening;

        Artifact(String opening) {
            this.opening = opening;
        }
    }

    private final Content out;
    private final int page;
    private final List<Tag> parents = new ArrayList<>();
    private @Nullable Leaf open;
    private boolean artifact;
    private boolean inText;

    Marks(Content out, int page) {
        this.out = out;
        this.page = page;
    }

    /** Text of a leaf follows; within an artifact it stays part of that. */
    void enter(Leaf leaf) {
        if (!artifact && open != leaf) {
            close();
            open = leaf;
            leaf.add(new Leaf.Piece(page, parents.size()));
            out.raw("/" + leaf.parent().role().pdfName() + " <</MCID ");
            out.number(parents.size()).raw(">> BDC\n");
            parents.add(leaf.parent());
        }
        if (!inText) {
            out.raw("BT\n");
            inText = true;
        }
    }

    void begin(Artifact kind) {
        close();
        artifact = true;
        out.raw(kind.opening);
    }

    /** Ends what is open, if anything. */
    void close() {
        if (inText) {
            out.raw("ET\n");
            inText = false;
        }
        if (artifact || open != null) {
            out.raw("EMC\n");
        }
        artifact = false;
        open = null;
    }

    /** Elements that the pieces belong to, by their numbers on the page. */
    List<Tag> parents() {
        return List.copyOf(parents);
    }
}
