package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.render.WzorcePaczek;
import pl.uchwalnik.render.docx.DocxRenderer;
import pl.uchwalnik.render.pdf.PdfRenderer;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * What this program writes it reads back: every document of the sample packs, from DOCX and from PDF. The whole canonical
 * text must agree, units and marks of acts, headings, lists, captions and tables of prose, footnotes; only the alignment of
 * columns is not read, and the front matter, which no reader of the file sees.
 */
class WlasneDokumentyTest {

    private static final DocxRenderer DOCX = new DocxRenderer();
    private static final PdfRenderer PDF = new PdfRenderer();

    @Test
    void docxComesBack() throws IOException {
        for (Path p : WzorcePaczek.files()) {
            Akt akt = WzorcePaczek.akt(p);
            check(p, akt, "a.docx", DOCX.render(akt).wartosc().orElseThrow());
        }
    }

    @Test
    void pdfComesBack() throws IOException {
        for (Path p : WzorcePaczek.files()) {
            Akt akt = WzorcePaczek.akt(p);
            check(p, akt, "a.pdf", PDF.render(akt).wartosc().orElseThrow());
        }
    }

    private static void check(Path p, Akt akt, String nazwa, byte[] dane) {
        Wczytany w = new Wczytanie(false).read(nazwa, dane).wartosc().orElseThrow();
        assertThat(text(w.akt())).as(p + " → " + nazwa).isEqualTo(text(akt));
    }

    private static String text(Akt akt) {
        return new AktPrinter().print(akt.withMetryka(Metryka.PUSTA)).replaceAll("(?<=[ |]):?-+:?(?=\\s*\\|)", "---");
    }
}
