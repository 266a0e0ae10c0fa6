package pl.uchwalnik.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.render.LosoweAkty;
import pl.uchwalnik.render.PlaskiAkt;
import pl.uchwalnik.render.PrzykladoweAkty;

/** Text of the page is the text of the tree, unit by unit. */
class HtmlTekstTest {

    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    @Test
    void samplesKeepTheirText() {
        PrzykladoweAkty.wszystkie().forEach(HtmlTekstTest::check);
    }

    @Test
    void randomActsKeepTheirText() {
        for (int ziarno = 0; ziarno < 300; ziarno++) {
            check("ziarno " + ziarno, new LosoweAkty(ziarno, 1 + ziarno / 30).akt());
        }
    }

    private static void check(String nazwa, Akt akt) {
        TekstHtml tekst = TekstHtml.read(RENDERER.render(akt).wartosc().orElseThrow());
        PlaskiAkt plaski = PlaskiAkt.of(akt);
        assertThat(tekst.wiersze()).as(nazwa).containsExactlyElementsOf(plaski.wiersze());
        assertThat(tekst.odnosniki()).as(nazwa).containsExactlyElementsOf(plaski.odnosniki());
    }
}
