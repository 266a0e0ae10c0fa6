package pl.uchwalnik.wczytanie.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collector of the glyphs (glify) of a page; PDFBox decodes them, the rest of this room asks where they stand. */
final class Glify extends PDFTextStripper {

    /** A hostile page may hold millions of glyphs; a page of print holds some five thousand. */
    private static final int NAJWIECEJ = 400_000;

    private final List<TextPosition> pozycje = new ArrayList<>();

    Glify() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<TextPosition> read(PDDocument dokument, int strona) throws IOException {
        Glify g = new Glify();
        g.setStartPage(strona);
        g.setEndPage(strona);
        g.getText(dokument);
        return g.pozycje;
    }

    /** True when a picture is drawn on the page, which may be a scan. */
    static boolean maObraz(PDPage strona) {
        try {
            for (COSName n : strona.getResources().getXObjectNames()) {
                PDXObject x = strona.getResources().getXObject(n);
                if (x instanceof PDImageXObject) {
                    return true;
                }
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
        return false;
    }

    @Override
    protected void processTextPosition(TextPosition p) {
        String znak = p.getUnicode();
        if (znak != null && pozycje.size() < NAJWIECEJ && Math.abs(p.getDir()) < 1) {
            pozycje.add(p);
        }
    }
}
