package pl.uchwalnik.render.pdf.page;

/** Place that the outline (bookmarks) leads to. */
public record Anchor(int level, String title) {}
