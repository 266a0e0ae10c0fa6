package pl.uchwalnik.profil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Profiles made to exhaust the reader, and profiles spoilt by chance. */
class WrogieProfileTest {
    private static final Path KATALOG = Wzorzec.file("profil");

    private final ProfilReader reader = new ProfilReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`- `|Z008",
                "[|Z008",
                "{a: |Z008",
                "`a: &b `|Z007",
                "`- x\n`|Z014",
                "`a: 1\n`|Z014",
                "`a, `|P003",
                "`\n`|Z010",
            })
    void twoMegabytesOfOneThingAreRefused(String kawalek, String kod) {
        Zrodlo z = new Zrodlo("p", kawalek.repeat(1_900_000 / kawalek.length()));
        Wynik<Profil> wynik = Assertions.assertTimeout(Duration.ofSeconds(20), () -> reader.read(z, KATALOG));
        assertThat(wynik.diagnozy()).anySatisfy(d -> assertThat(d.kod()).isEqualTo(kod));
        assertThat(wynik.wartosc()).isEmpty();
    }

    @Test
    void spoiltProfileIsReadOrRefused() {
        String wzor = Wzorzec.read("profil/pelny.yaml");
        String znaki = ":{}[]\"'-\n\t#&*!|>%@`,? ł0";
        Random r = new Random(7);
        for (int i = 0; i < 600; i++) {
            StringBuilder b = new StringBuilder(wzor);
            for (int k = 0; k <= r.nextInt(4); k++) {
                int p = r.nextInt(b.length());
                switch (r.nextInt(3)) {
                    case 0 -> b.deleteCharAt(p);
                    case 1 -> b.insert(p, znaki.charAt(r.nextInt(znaki.length())));
                    default -> b.delete(p, Math.min(b.length(), p + r.nextInt(80)));
                }
            }
            assertThatCode(() -> reader.read(new Zrodlo("p", b.toString()), KATALOG))
                    .as(b.toString())
                    .doesNotThrowAnyException();
        }
    }
}
