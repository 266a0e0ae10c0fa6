package pl.uchwalnik.profil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.diagnostyka.Wynik;

/** The samples that ship with the program are what a user copies first. */
class ProfilePrzykladoweTest {
    private static final Path PROFILE = Path.of("profiles");

    static Stream<Path> profile() throws IOException {
        try (Stream<Path> s = Files.list(PROFILE)) {
            return s.filter(p -> p.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("profile")
    void sampleIsReadWithoutAWord(Path plik) throws IOException {
        Wynik<Profil> wynik = new ProfilReader().read(plik);
        assertThat(wynik.diagnozy()).isEmpty();
        assertThat(wynik.wartosc().orElseThrow().ustawienia().fikcyjny()).isTrue();
        assertThat(Files.readString(plik))
                .contains("yaml-language-server: $schema=../src/main/resources/schemat/profil.schema.json");
    }
}
