package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.render.LosoweAkty;
import pl.uchwalnik.render.PlaskiAkt;
import pl.uchwalnik.render.PrzykladoweAkty;
import pl.uchwalnik.skladnia.AktParser;

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

    /** The documents of the sample packs, from their golden texts; none leaves the margins or prints over itself. */
    @Test
    void packsKeepTheirTextWithinTheMargins() throws IOException {
        List<Path> goldens;
        try (Stream<Path> files = Files.walk(Wzorzec.file("wzorce"), 2)) {
            goldens = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertThat(goldens).hasSizeGreaterThan(17);
        for (Path golden : goldens) {
            Zrodlo source = new Zrodlo(golden.toString(), Files.readString(golden));
            Akt act = AktParser.istniejacy().parse(source).wartosc().orElseThrow();
            byte[] pdf = RENDERER.render(act).wartosc().orElseThrow();
            check(golden.toString(), act, pdf);
            Margines.check(pdf);
        }
    }

    private static void check(String name, Akt act) {
        check(name, act, RENDERER.render(act).wartosc().orElseThrow());
    }

    private static void check(String name, Akt act, byte[] pdf) {
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
