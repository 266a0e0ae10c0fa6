package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import pl.uchwalnik.render.Strona;

/** Where the glyphs of a document stand: none leaves the margins, none stands on another. */
final class Margines extends PDFTextStripper {
    private static final double TOLERANCE = 0.6;

    private final List<TextPosition> glyphs = new ArrayList<>();

    private Margines() {}

    /** Checks every page and gives their number. */
    static int check(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Margines m = new Margines();
                m.setStartPage(page);
                m.setEndPage(page);
                m.getText(document);
                m.checkPage(page);
            }
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (!glyph.getUnicode().isBlank()) {
            glyphs.add(glyph);
        }
    }

    private void checkPage(int page) {
        Strona sheet = Strona.A4;
        double right = Strona.pt(sheet.szerokosc() - sheet.prawy()) + TOLERANCE;
        double bottom = Strona.pt(sheet.wysokosc() - sheet.dolny());
        double footer = Strona.pt(sheet.wysokosc() - sheet.stopka());
        for (TextPosition g : glyphs) {
            assertThat(g.getX()).as("left of %s, page %d", g, page).isGreaterThan((float)
                    (Strona.pt(sheet.lewy()) - 1));
            assertThat(g.getX() + g.getWidth())
                    .as("right of %s, page %d", g, page)
                    .isLessThan((float) right);
            assertThat(g.getY()).as("top of %s, page %d", g, page).isGreaterThan((float) Strona.pt(sheet.gorny()));
            if (Math.abs(g.getY() - footer) > 1) {
                assertThat(g.getY()).as("bottom of %s, page %d", g, page).isLessThan((float) bottom);
            }
        }
        checkOverlap(page);
    }

    /** Two glyphs whose lower left corners are within a third of a point of each other overprint. */
    private void checkOverlap(int page) {
        List<String> places = glyphs.stream()
                .map(g -> Math.round(g.getX() * 3) + "/" + Math.round(g.getY() * 3))
                .toList();
        assertThat(places).as("page %d", page).doesNotHaveDuplicates();
    }
}
