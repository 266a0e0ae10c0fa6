package pl.uchwalnik.render.html;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.render.PrzykladoweAkty;

/** Whole pages but for their style sheet. */
class WzorceHtmlTest {

    @Test
    void samplesLookAsReviewed() {
        HtmlRenderer renderer = new HtmlRenderer();
        PrzykladoweAkty.wszystkie().forEach((nazwa, akt) -> {
            String html = new String(renderer.render(akt).wartosc().orElseThrow(), StandardCharsets.UTF_8);
            Wzorzec.check(
                    "render/html/" + nazwa + ".html", html.replaceAll("(?s)<style>.*</style>", "<style></style>"));
        });
    }
}
