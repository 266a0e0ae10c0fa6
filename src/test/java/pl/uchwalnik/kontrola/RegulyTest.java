package pl.uchwalnik.kontrola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;

/** The card of a rule is its test: the bad example is found by this very rule, the good one by no rule at all. */
class RegulyTest {

    static Stream<Regula> reguly() {
        return RejestrRegul.reguly().stream();
    }

    @ParameterizedTest
    @MethodSource("reguly")
    void theBadExampleIsFoundAndPlaced(Regula regula) {
        List<Diagnoza> znalezione = regula.check(Kontekst.of(akt(regula.karta().zle())));

        assertThat(znalezione).as(regula.karta().kod()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.kod()).isEqualTo(regula.karta().kod());
            assertThat(d.waga()).isEqualTo(regula.karta().waga());
            assertThat(d.podstawa()).isEqualTo(regula.karta().podstawa());
            assertThat(d.polozenie().adres()).isNotEmpty();
            assertThat(d.polozenie().wiersz()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("reguly")
    void theGoodExampleIsCleanForEveryRule(Regula regula) {
        assertThat(Kontrola.PELNA.check(akt(regula.karta().dobrze())))
                .as(regula.karta().kod())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reguly")
    void theCardIsComplete(Regula regula) {
        KartaReguly k = regula.karta();
        assertThat(k.kod()).matches("K\\d{3}");
        assertThat(k.nazwa()).isNotBlank();
        assertThat(k.dlaczego()).endsWith(".");
        assertThat(k.podstawa()).matches(".*(?:ZTP|art\\.) .*");
    }

    @Test
    void codesStandInOrderAndOnce() {
        List<String> kody = reguly().map(r -> r.karta().kod()).toList();
        assertThat(kody).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsRegistered() throws IOException {
        try (Stream<Path> s = Files.walk(Path.of("src/main/java/pl/uchwalnik/kontrola"))) {
            List<String> klasy = s.filter(p -> p.toString().endsWith(".java"))
                    .filter(RegulyTest::isRule)
                    .map(p -> p.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(reguly().map(r -> r.getClass().getSimpleName()).sorted().toList())
                    .isEqualTo(klasy);
        }
    }

    private static boolean isRule(Path plik) {
        try {
            return Files.readString(plik).contains(" implements Regula ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Akt akt(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("przyklad.txt", tekst))
                .wartosc()
                .orElseThrow();
    }
}
