package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("statut", Przyklady.statut()),
                Arguments.of("nowelizacja", Przyklady.nowelizacja()),
                Arguments.of("program", Przyklady.program(40)),
                Arguments.of("losowy", new LosoweAkty(7).act(6)),
                Arguments.of("pusty", Przyklady.akt(List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void documentPasses(String name, Akt act) throws VeraPDFException, IOException {
        byte[] pdf = new PdfRenderer().render(act).wartosc().orElseThrow();
        Files.write(Path.of("target", name + ".pdf"), pdf);
        assertThat(failures(pdf, "ua1")).isEmpty();
        assertThat(failures(pdf, "2a")).isEmpty();
    }

    /** The judge itself must be awake. */
    @Test
    void fileWithoutStructureFails() throws VeraPDFException, IOException {
        byte[] pdf =
                new PdfRenderer().render(Przyklady.akt(List.of())).wartosc().orElseThrow();
        ByteArrayOutputStream spoiled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(spoiled);
        }
        assertThat(failures(spoiled.toByteArray(), "ua1")).isNotEmpty();
        assertThat(failures(spoiled.toByteArray(), "2a")).isNotEmpty();
    }

    private static List<String> failures(byte[] pdf, String flavourId) throws VeraPDFException, IOException {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourId);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(200);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
