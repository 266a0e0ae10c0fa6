package pl.uchwalnik.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.render.LosoweAkty;
import pl.uchwalnik.render.PlaskiAkt;
import pl.uchwalnik.render.PrzykladoweAkty;

/** Text of the DOCX, read by docx4j, is the text of the tree, unit by unit. */
class DocxTekstTest {

    private static final DocxRenderer RENDERER = new DocxRenderer();

    @Test
    void samplesKeepTheirText() {
        PrzykladoweAkty.wszystkie().forEach(DocxTekstTest::check);
    }

    @Test
    void randomActsKeepTheirText() {
        for (int ziarno = 0; ziarno < 150; ziarno++) {
            check("ziarno " + ziarno, new LosoweAkty(ziarno, 1 + ziarno / 15).akt());
        }
    }

    private static void check(String nazwa, Akt akt) {
        TekstDocx tekst = TekstDocx.read(RENDERER.render(akt).wartosc().orElseThrow());
        PlaskiAkt plaski = PlaskiAkt.of(akt);
        assertThat(tekst.wiersze()).as(nazwa).containsExactlyElementsOf(plaski.wiersze());
        assertThat(tekst.odnosniki()).as(nazwa).containsExactlyElementsOf(plaski.odnosniki());
    }
}
