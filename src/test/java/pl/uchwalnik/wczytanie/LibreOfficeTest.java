package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.Wzorzec;

/**
 * Files made by LibreOffice from a source of ours: automatic numbers at five levels, restarts, a list continued after a
 * chapter, {@code § 2a} typed by hand, a footnote. All formats give the same act, and no guess.
 */
class LibreOfficeTest {
    @TempDir
    private Path katalog = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "pdf"})
    @Timeout(120)
    void aFileOfLibreOfficeIsReadExactly(String format) throws IOException, InterruptedException {
        Assumptions.assumeTrue(present(), "pominięto: nie ma programu soffice (LibreOffice)");
        Path zrodlo = Files.copy(Wzorzec.file("wczytanie/listy/listy.fodt"), katalog.resolve("listy.fodt"));
        Process p = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + katalog.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        katalog.toString(),
                        zrodlo.toString()))
                .redirectErrorStream(true)
                .redirectOutput(katalog.resolve("soffice.log").toFile())
                .start();
        boolean koniec = p.waitFor(90, TimeUnit.SECONDS);
        p.destroyForcibly();
        Assumptions.assumeTrue(koniec, "pominięto: soffice nie skończył w 90 s");

        Wczytany w = new Wczytanie(false)
                .read(katalog.resolve("listy." + format))
                .wartosc()
                .orElseThrow();
        assertThat(w.tekst().strip())
                .isEqualTo(Wzorzec.read("wczytanie/listy/listy.txt").strip());
        assertThat(w.domysly()).isZero();
    }

    private static boolean present() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(k -> Files.isExecutable(Path.of(k, "soffice")));
    }
}
