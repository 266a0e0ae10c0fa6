package pl.uchwalnik.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.render.PrzykladoweAkty;
import pl.uchwalnik.render.ZnakiZakazane;

class DocxRendererTest {

    private static final DocxRenderer RENDERER = new DocxRenderer();

    @Test
    void sameActGivesSameBytes() {
        PrzykladoweAkty.wszystkie()
                .values()
                .forEach(akt -> assertThat(RENDERER.render(akt).wartosc().orElseThrow())
                        .isEqualTo(RENDERER.render(akt).wartosc().orElseThrow()));
    }

    @Test
    void controlCharacterIsAnErrorAndNoFile() {
        Jednostka zla = PrzykladoweAkty.par(1, "Nadaje się\u0001 statut.");
        Wynik<byte[]> wynik = RENDERER.render(PrzykladoweAkty.statut().withTresc(List.of(zla)));
        assertThat(wynik.wartosc()).isEmpty();
        assertThat(wynik.diagnozy())
                .extracting(Diagnoza::kod, Diagnoza::tekst)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        ZnakiZakazane.KOD,
                        "tekst zawiera znak sterujący U+0001, którego dokument nie może przechować"));
    }
}
