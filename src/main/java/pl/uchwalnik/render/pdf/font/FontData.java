package pl.uchwalnik.render.pdf.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One parsed font with the few numbers that setting needs, in thousandths of the type size. The font library fills its
 * own tables while they are read, so one object serves one thread.
 */
public final class FontData {

    /** Code points up to here are looked up in an array; the rest, rare in Polish, through the font. */
    private static final int DIRECT = 0x2300;

    private static final int UNKNOWN = -1;

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final @Nullable KerningSubtable kerning;
    private final double scale;
    private final int[] glyphs = new int[DIRECT];
    private final int[] advances;
    private final short[] @Nullable [] kerns;

    private FontData(TrueTypeFont font) throws IOException {
        this.font = font;
        // Ligatures lose letters of the text layer, and looking for them costs more than all the rest of setting.
        font.setEnableGsub(false);
        cmap = font.getUnicodeCmapLookup();
        KerningTable table = font.getKerning();
        kerning = table == null ? null : table.getHorizontalKerningSubtable();
        scale = 1000.0 / font.getUnitsPerEm();
        Arrays.fill(glyphs, UNKNOWN);
        advances = new int[font.getNumberOfGlyphs()];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = (int) Math.round(font.getAdvanceWidth(i) * scale);
        }
        kerns = new short[advances.length][];
    }

    static FontData load(Face face) {
        try (InputStream in = FontData.class.getClassLoader().getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("font " + face.resource() + " is not on the class path");
            }
            return new FontData(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TrueTypeFont font() {
        return font;
    }

    /** Glyph of a code point; 0 when the font has none. */
    public int glyph(int codePoint) {
        if (codePoint >= DIRECT) {
            return cmap.getGlyphId(codePoint);
        }
        int glyph = glyphs[codePoint];
        if (glyph == UNKNOWN) {
            glyph = cmap.getGlyphId(codePoint);
            glyphs[codePoint] = glyph;
        }
        return glyph;
    }

    /** Width of a glyph, rounded as it is written to the file, so that layout and viewer agree. */
    public int advance(int glyph) {
        return advances[glyph];
    }

    /** By how much the right glyph of a pair is moved. */
    public int kern(int left, int right) {
        short[] row = kerns[left];
        if (row == null) {
            row = new short[advances.length];
            Arrays.fill(row, Short.MIN_VALUE);
            kerns[left] = row;
        }
        if (row[right] == Short.MIN_VALUE) {
            row[right] = kerning == null ? 0 : (short) Math.round(kerning.getKerning(left, right) * scale);
        }
        return row[right];
    }

    /** Width of a text of one line. */
    public double width(String text, double size) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(glyph(text.charAt(i)));
        }
        return width * size / 1000;
    }

    /** Outline of a glyph in font units. */
    public GeneralPath outline(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points of one font unit at the given size. */
    public double unit(double size) {
        return size * scale / 1000;
    }
}
