package pl.uchwalnik.render.pdf.font;

import java.util.EnumMap;
import java.util.Map;

/** All fonts of a document; belongs to one thread. */
public final class FontSet {
    private final Map<Face, FontData> fonts = new EnumMap<>(Face.class);

    private FontSet() {
        for (Face face : Face.values()) {
            fonts.put(face, FontData.load(face));
        }
    }

    public static FontSet load() {
        return new FontSet();
    }

    public FontData get(Face face) {
        FontData font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font;
    }
}
