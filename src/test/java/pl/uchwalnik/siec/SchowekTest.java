package pl.uchwalnik.siec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchowekTest {
    @TempDir
    private Path katalog = Path.of("");

    private static Schowek.Wpis entry(String tekst, String dnia) {
        return new Schowek.Wpis(tekst, LocalDate.parse(dnia));
    }

    @Test
    void theNewestAnswerIsKeptAndDated() throws IOException {
        Schowek s = new Schowek(katalog.resolve("nowy"));
        assertThat(s.get("DU-2004-593")).isEmpty();
        assertThat(s.put("DU-2004-593", entry("ą", "2026-11-01"))).isTrue();
        assertThat(s.put("DU-2004-593", entry("b", "2026-11-22"))).isTrue();
        assertThat(s.put("DU-2004-59", entry("c", "2026-11-23"))).isTrue();

        assertThat(s.get("DU-2004-593")).contains(entry("b", "2026-11-22"));
        try (Stream<Path> p = Files.list(katalog.resolve("nowy"))) {
            assertThat(p.map(x -> x.getFileName().toString()))
                    .containsExactlyInAnyOrder("DU-2004-593.2026-11-22.json", "DU-2004-59.2026-11-23.json");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        Path plik = Files.writeString(katalog.resolve("plik"), "x");

        assertThat(new Schowek(plik).put("a", entry("x", "2026-11-22"))).isFalse();
        assertThat(new Schowek(plik).get("a")).isEmpty();
    }

    @Test
    void foreignFilesArePassedOver() throws IOException {
        Files.writeString(katalog.resolve("DU-1-1.wczoraj.json"), "x");
        Files.writeString(katalog.resolve("DU-1-1.2026-99-99.json"), "x");

        assertThat(new Schowek(katalog).get("DU-1-1")).isEmpty();
    }
}
