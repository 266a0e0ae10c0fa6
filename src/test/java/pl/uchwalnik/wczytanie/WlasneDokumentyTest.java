package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.render.PlaskiAkt;
import pl.uchwalnik.render.WzorcePaczek;
import pl.uchwalnik.render.docx.DocxRenderer;
import pl.uchwalnik.render.pdf.PdfRenderer;

/** What this program writes it reads back: every document of the sample packs, from DOCX and from PDF. */
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
        assertThat(lines(w.akt())).as(p + " → " + nazwa).containsExactlyElementsOf(lines(akt));
    }

    private static List<String> lines(Akt akt) {
        return PlaskiAkt.of(akt).wiersze();
    }
}
