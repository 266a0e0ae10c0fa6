package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import pl.uchwalnik.akt.Akt;

/** Every kind of document passes PDF/UA-1 and PDF/A-2a at once. */
class VeraPdfTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statut", "nowelizacja", "program"})
    void documentPasses(String name) throws VeraPDFException, IOException {
        Akt act = switch (name) {
            case "statut" -> Przyklady.statut();
            case "nowelizacja" -> Przyklady.nowelizacja();
            default -> Przyklady.program(30);
        };
        byte[] pdf = new PdfRenderer().render(act).wartosc().orElseThrow();
        Files.write(Path.of("target", name + ".pdf"), pdf);
        assertThat(failures(pdf, "ua1")).isEmpty();
        assertThat(failures(pdf, "2a")).isEmpty();
    }

    private static List<String> failures(byte[] pdf, String flavourId) throws VeraPDFException, IOException {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourId);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
