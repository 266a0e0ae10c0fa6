package pl.uchwalnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.diagnostyka.Waga;

/** The glossary is the authority for names: every constant of these enums stands in it. */
class SlownikTest {

    static Stream<Class<? extends Enum<?>>> enums() {
        return Stream.of(
                RodzajJednostki.class,
                RodzajSystematyzacyjny.class,
                Oznaczenie.Zapis.class,
                Tabela.Wyrownanie.class,
                Waga.class,
                Format.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantStandsInTheGlossary(Class<? extends Enum<?>> rodzaj) throws IOException {
        String slownik = Files.readString(Path.of("src", "docs", "SLOWNIK.md"));
        List<String> brakuje = Arrays.stream(rodzaj.getEnumConstants())
                .map(Enum::name)
                .filter(n -> !slownik.contains("`" + n + "`"))
                .toList();
        assertThat(brakuje).as("stałe spoza słownika").isEmpty();
    }
}
