package pl.uchwalnik.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.render.LosoweAkty;
import pl.uchwalnik.render.PrzykladoweAkty;
import pl.uchwalnik.render.ZnakiZakazane;

class HtmlRendererTest {

    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    @Test
    void everyAnchorIsDifferentAndEveryLinkHasOne() {
        for (int ziarno = 0; ziarno < 100; ziarno++) {
            List<Element> elementy = elements(new LosoweAkty(ziarno, 10).akt());
            List<String> kotwice = values(elementy, "id");
            assertThat(kotwice).as("ziarno " + ziarno).doesNotHaveDuplicates();
            assertThat(kotwice)
                    .as("ziarno " + ziarno)
                    .containsAll(values(elementy, "href").stream()
                            .map(h -> h.substring(1))
                            .toList())
                    .containsAll(values(elementy, "aria-labelledby"));
        }
    }

    @Test
    void unitsCanBeLinkedTo() {
        List<String> kotwice = values(elements(PrzykladoweAkty.statut()), "id");
        assertThat(kotwice)
                .contains("par-2", "zal-1.par-6.pkt-2.lit-b.tir-2.2tir-1", "zal-1.par-7a.ust-1", "zal-1.par-7a.ust-2");
    }

    @Test
    void pageSaysItsLanguageTitleAndMainPart() {
        List<Element> e = elements(PrzykladoweAkty.statut());
        assertThat(e.getFirst().getAttribute("lang")).isEqualTo("pl");
        assertThat(named(e, "title")).hasSize(1);
        assertThat(named(e, "main")).hasSize(1);
        assertThat(named(e, "h1")).hasSize(1);
        assertThat(named(e, "th")).allMatch(t -> t.getAttribute("scope").equals("col"));
        assertThat(named(e, "img")).isEmpty();
        assertThat(named(e, "link")).isEmpty();
        assertThat(named(e, "script")).isEmpty();
    }

    @Test
    void headingLevelsHaveNoGaps() {
        PrzykladoweAkty.wszystkie().forEach((nazwa, akt) -> {
            int poprzedni = 0;
            for (Element e : elements(akt)) {
                if (e.getTagName().matches("h[1-6]")) {
                    int poziom = e.getTagName().charAt(1) - '0';
                    assertThat(poziom).as(nazwa).isLessThanOrEqualTo(poprzedni + 1);
                    poprzedni = poziom;
                }
            }
        });
    }

    @Test
    void dataNeverBecomesMarkup() {
        Akt akt = PrzykladoweAkty.statut()
                .withTresc(List.of(Akapit.of("<script>alert(1)</script>&lt; \" '")))
                .withMetryka(PrzykladoweAkty.statut().metryka().with("autor", "\"><script>"));
        assertThat(named(elements(akt), "script")).isEmpty();
        assertThat(html(akt)).contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt; &quot; &#39;");
    }

    @Test
    void controlCharacterIsAnError() {
        Akt akt = PrzykladoweAkty.statut().withTresc(List.of(Akapit.of("a\u0000b")));
        assertThat(RENDERER.render(akt).wartosc()).isEmpty();
        assertThat(RENDERER.render(akt).diagnozy()).extracting(Diagnoza::kod).containsExactly(ZnakiZakazane.KOD);
    }

    @Test
    void pageDoesNotDependOnLocale() {
        String tutaj = html(PrzykladoweAkty.program());
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new String(
                            new HtmlRenderer()
                                    .render(PrzykladoweAkty.program())
                                    .wartosc()
                                    .orElseThrow(),
                            StandardCharsets.UTF_8))
                    .isEqualTo(tutaj);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static String html(Akt akt) {
        return new String(RENDERER.render(akt).wartosc().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static List<Element> elements(Akt akt) {
        List<Element> wynik = new ArrayList<>();
        collect(TekstHtml.document(html(akt).getBytes(StandardCharsets.UTF_8)), wynik);
        return wynik;
    }

    private static void collect(Element e, List<Element> wynik) {
        wynik.add(e);
        TekstHtml.children(e).forEach(d -> collect(d, wynik));
    }

    private static List<Element> named(List<Element> elementy, String nazwa) {
        return elementy.stream().filter(e -> e.getTagName().equals(nazwa)).toList();
    }

    private static List<String> values(List<Element> elementy, String atrybut) {
        return elementy.stream()
                .map(e -> e.getAttribute(atrybut))
                .filter(v -> !v.isEmpty())
                .toList();
    }
}
