package pl.uchwalnik.render.pdf;

import java.util.Optional;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.Wciecie;
import pl.uchwalnik.render.pdf.page.Anchor;

/**
 * How one paragraph is to be set.
 *
 * @param before space above it in twips
 * @param keep true where it stays on the page of what follows
 * @param joined true where the next paragraph continues its text (lines of a title)
 */
record Paragraph(
        Styl style,
        Wciecie indent,
        int before,
        boolean keep,
        boolean newPage,
        boolean joined,
        Optional<Anchor> anchor) {

    static Paragraph of(Styl style) {
        return new Paragraph(style, style.wciecie(), style.przed(), style.zNastepnym(), false, false, Optional.empty());
    }

    Paragraph at(Wciecie now) {
        return new Paragraph(style, now, before, keep, newPage, joined, anchor);
    }

    Paragraph withBefore(int twips) {
        return new Paragraph(style, indent, twips, keep, newPage, joined, anchor);
    }

    Paragraph withKeep(boolean now) {
        return new Paragraph(style, indent, before, now, newPage, joined, anchor);
    }

    Paragraph withNewPage(boolean now) {
        return new Paragraph(style, indent, before, keep, now, joined, anchor);
    }

    Paragraph withJoined(boolean now) {
        return new Paragraph(style, indent, before, keep, newPage, now, anchor);
    }

    Paragraph withAnchor(Anchor now) {
        return new Paragraph(style, indent, before, keep, newPage, joined, Optional.of(now));
    }

    Paragraph withoutAnchor() {
        return new Paragraph(style, indent, before, keep, newPage, joined, Optional.empty());
    }
}
