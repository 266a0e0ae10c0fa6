package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

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
import pl.uchwalnik.akt.Akt;

/** Every kind of document passes PDF/UA-1 and PDF/A-2a at once. */
class VeraPdfTest {

    @BeforeAll
    static void initialise() {
        VeraPdf.initialise();
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
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
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
        assertThat(VeraPdf.failures(spoiled.toByteArray(), "ua1")).isNotEmpty();
        assertThat(VeraPdf.failures(spoiled.toByteArray(), "2a")).isNotEmpty();
    }
}
