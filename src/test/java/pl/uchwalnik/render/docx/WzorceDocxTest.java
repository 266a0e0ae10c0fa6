package pl.uchwalnik.render.docx;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.render.PrzykladoweAkty;

/** Readable dumps of documents: the style of every paragraph before its text. */
class WzorceDocxTest {

    @Test
    void samplesLookAsReviewed() {
        DocxRenderer renderer = new DocxRenderer();
        PrzykladoweAkty.wszystkie().forEach((nazwa, akt) -> {
            TekstDocx t = TekstDocx.read(renderer.render(akt).wartosc().orElseThrow());
            String zrzut = t.wierszeZeStylem().stream()
                    .map(w -> "[%s] %s\n".formatted(w.styl(), w.tekst()))
                    .collect(Collectors.joining());
            String przypisy =
                    t.odnosniki().stream().map(o -> "[przypis] " + o + "\n").collect(Collectors.joining());
            Wzorzec.check("render/docx/" + nazwa + ".txt", zrzut + przypisy);
        });
    }
}
