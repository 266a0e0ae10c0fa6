package pl.uchwalnik.render.pdf;

import pl.uchwalnik.render.pdf.tag.Role;

/** Levels of headings: none is skipped on the way down, whatever the document asks for (ISO 14289-1, 7.4.2). */
final class Headings {
    private int last;

    Role next(int wanted) {
        last = Math.min(wanted, last + 1);
        return Role.heading(last);
    }
}
