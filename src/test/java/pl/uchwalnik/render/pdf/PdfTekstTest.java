package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.render.LosoweAkty;
import pl.uchwalnik.render.PlaskiAkt;
import pl.uchwalnik.render.PrzykladoweAkty;

/** Text of the PDF is the text that DOCX and HTML are held against too, so that all formats say the same. */
class PdfTekstTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void samplesKeepTheirText() {
        PrzykladoweAkty.wszystkie().forEach(PdfTekstTest::check);
    }

    @Test
    void randomActsKeepTheirText() {
        for (int seed = 0; seed < 120; seed += 2) {
            check("ziarno " + seed, new LosoweAkty(seed, 1 + seed / 15).akt());
        }
    }

    private static void check(String name, Akt act) {
        byte[] pdf = RENDERER.render(act).wartosc().orElseThrow();
        PlaskiAkt flat = PlaskiAkt.of(act);
        String expected =
                flat.wiersze().stream().map(l -> l.replace(" | ", " ")).collect(Collectors.joining(" "));
        assertThat(words(StructureText.body(pdf))).as(name).isEqualTo(words(expected));
        assertThat(StructureText.footnotes(pdf).stream().sorted().toList())
                .as(name)
                .isEqualTo(flat.odnosniki());
    }

    /** Number and text are two entries of the structure, so quotation marks may stand apart from their words. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("„ ", "„")
                .replace(" ”", "”")
                .strip();
    }
}
