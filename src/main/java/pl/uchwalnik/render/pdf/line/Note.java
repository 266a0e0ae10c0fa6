package pl.uchwalnik.render.pdf.line;

import java.util.List;

/** Footnote, set; its lines may be divided between pages. */
public record Note(List<Line> lines, double leading) {
    public Note {
        lines = List.copyOf(lines);
    }

    public double height() {
        return lines.size() * leading;
    }
}
