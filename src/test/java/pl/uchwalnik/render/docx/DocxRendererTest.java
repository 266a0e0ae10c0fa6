package pl.uchwalnik.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
                .containsExactly(tuple(
                        ZnakiZakazane.KOD,
                        "tekst zawiera znak sterujący U+0001, którego dokument nie może przechować"));
    }

    @Test
    void oneRendererServesManyThreads() throws Exception {
        byte[] wzor = RENDERER.render(PrzykladoweAkty.program()).wartosc().orElseThrow();
        List<Callable<byte[]>> zadania = Collections.nCopies(
                40, () -> RENDERER.render(PrzykladoweAkty.program()).wartosc().orElseThrow());
        try (ExecutorService watki = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> f : watki.invokeAll(zadania)) {
                assertThat(f.get()).isEqualTo(wzor);
            }
        }
    }
}
