package pl.uchwalnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.render.docx.DocxRenderer;
import pl.uchwalnik.render.docx.TekstDocx;
import pl.uchwalnik.render.html.HtmlRenderer;
import pl.uchwalnik.render.html.TekstHtml;

/** Documents of the sample packs: what DOCX and HTML say is the canonical text, line by line. */
class PaczkiTest {

    @Test
    void documentsSayWhatTheCanonicalTextSays() throws IOException {
        DocxRenderer docx = new DocxRenderer();
        HtmlRenderer html = new HtmlRenderer();
        List<Path> pliki = WzorcePaczek.files();
        assertThat(pliki).hasSizeGreaterThan(10);
        for (Path plik : pliki) {
            String tekst = Files.readString(plik).replace("\r\n", "\n");
            Akt akt = WzorcePaczek.akt(plik);
            TekstDocx d = TekstDocx.read(docx.render(akt).wartosc().orElseThrow());
            TekstHtml h = TekstHtml.read(html.render(akt).wartosc().orElseThrow());
            List<String> odnosniki = new ArrayList<>();
            List<String> wiersze = plain(tekst, odnosniki);
            assertThat(d.wiersze()).as("DOCX %s", plik).containsExactlyElementsOf(wiersze);
            assertThat(h.wiersze()).as("HTML %s", plik).containsExactlyElementsOf(wiersze);
            assertThat(d.odnosniki()).as("DOCX %s", plik).containsExactlyInAnyOrderElementsOf(odnosniki);
            assertThat(h.odnosniki()).as("HTML %s", plik).containsExactlyInAnyOrderElementsOf(odnosniki);
        }
    }

    /** The canonical text without front matter and without the marks of Markdown; footnotes apart. */
    private static List<String> plain(String tekst, List<String> odnosniki) {
        String bezMetryki = tekst.startsWith("---\n") ? tekst.substring(tekst.indexOf("\n---\n", 3) + 5) : tekst;
        List<String> wiersze = new ArrayList<>();
        for (String w : bezMetryki.split("\n")) {
            if (w.matches("[⁰¹²³⁴-⁹]+⁾ .*")) {
                odnosniki.add(w);
            } else if (w.startsWith("|") && !w.matches("[|: -]+")) {
                wiersze.add(cells(w));
            } else if (!w.isBlank() && !w.startsWith("|")) {
                wiersze.add(w.replaceFirst("^#+ ", "")
                        .replaceFirst("^Tabela: ", "")
                        .replaceFirst("^- ", "– ")
                        .replace("\\", ""));
            }
        }
        return wiersze;
    }

    private static String cells(String wiersz) {
        return String.join(
                " | ",
                Stream.of(wiersz.substring(1, wiersz.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }
}
