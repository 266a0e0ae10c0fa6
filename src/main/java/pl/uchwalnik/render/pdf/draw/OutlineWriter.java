package pl.uchwalnik.render.pdf.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import pl.uchwalnik.render.pdf.page.Anchor;
import pl.uchwalnik.render.pdf.page.LineBox;
import pl.uchwalnik.render.pdf.page.Page;

/** Writes the outline (zakładki): the anchors of the pages, each under the nearest higher one before it. */
final class OutlineWriter {

    private record Level(int level, PDOutlineNode node) {}

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Level> open = new ArrayDeque<>();

    private OutlineWriter() {
        open.push(new Level(0, outline));
    }

    /** The outline, empty where no page has an anchor. */
    static Optional<PDDocumentOutline> outline(List<Page> pages, List<PDPage> written, double top) {
        OutlineWriter w = new OutlineWriter();
        for (int i = 0; i < pages.size(); i++) {
            for (Page.Placed placed : pages.get(i).boxes()) {
                if (placed.box() instanceof LineBox box) {
                    PDPage page = written.get(i);
                    box.anchor().ifPresent(a -> w.add(a, page, top - placed.top()));
                }
            }
        }
        return w.outline.hasChildren() ? Optional.of(w.outline) : Optional.empty();
    }

    private void add(Anchor anchor, PDPage page, double y) {
        while (open.getFirst().level() >= anchor.level()) {
            open.pop();
        }
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(y));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(anchor.title());
        item.setDestination(destination);
        open.getFirst().node().addLast(item);
        if (anchor.level() == 1) {
            item.openNode();
        }
        open.push(new Level(anchor.level(), item));
    }
}
