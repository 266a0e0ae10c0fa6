package pl.uchwalnik.render.pdf.draw;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import pl.uchwalnik.render.pdf.font.Face;

/** Glyphs that a document uses: only these are embedded. */
final class Glyphs {
    private final Map<Face, BitSet> used = new EnumMap<>(Face.class);

    /** Glyphs of one face; whoever draws one adds it. */
    BitSet of(Face face) {
        return used.computeIfAbsent(face, f -> new BitSet());
    }
}
