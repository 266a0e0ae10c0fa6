package pl.uchwalnik.prawo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.uchwalnik.zapis.Wezel;
import pl.uchwalnik.zapis.YamlReader;

/** Every entry against the survey of primary texts it was made from, which lies beside the project. */
class RejestrZeZrodlemTest {
    private static final Path ZRODLO = Path.of("..", "shared", "prawo", "akty.yaml");

    /** Titles the survey gives in short. */
    private static final List<String> TYTUL_SKROCONY = List.of("rodo", "mp767", "mp881");

    private final RejestrAktow rejestr = RejestrAktow.load();

    private static List<Wezel.Mapa> survey() {
        Assumptions.assumeTrue(Files.isRegularFile(ZRODLO), "pominięto: nie ma " + ZRODLO);
        Wezel.Mapa plik = (Wezel.Mapa) new YamlReader().read(ZRODLO).wartosc().orElseThrow();
        return ((Wezel.Ciag) plik.get("akty").orElseThrow())
                .elementy().stream().map(Wezel.Mapa.class::cast).toList();
    }

    @Test
    void theSameActs() {
        assertThat(rejestr.akty())
                .extracting(AktPrawny::id)
                .containsExactlyInAnyOrderElementsOf(
                        survey().stream().map(m -> text(m, "id")).toList());
    }

    @TestFactory
    Stream<DynamicTest> theSameNumbersDaysAndAmendments() {
        return survey().stream()
                .map(m -> DynamicTest.dynamicTest(
                        text(m, "id"),
                        () -> compare(m, rejestr.akt(text(m, "id")).orElseThrow())));
    }

    private static void compare(Wezel.Mapa m, AktPrawny a) {
        assertThat(a.wydanie().data()).hasToString(text(m, "data"));
        if (!TYTUL_SKROCONY.contains(a.id())) {
            assertThat(a.tytul()).isEqualTo(text(m, "tytul"));
        }
        AktPrawny.Ogloszenia o = a.ogloszenia();
        if (a.wydanie().rodzaj() == RodzajAktu.ROZPORZADZENIE_UE) {
            Wezel.Mapa p = map(m, "publikacja").orElseThrow();
            assertThat(o.dziennik()).isEqualTo(text(p, "dziennik"));
            assertThat(o.pierwotny().dnia().orElseThrow()).hasToString(text(p, "data"));
            assertThat(o.strona().orElseThrow()).hasToString(text(p, "strona"));
        } else {
            Wezel.Mapa publikacja = map(m, "publikacja").orElseThrow();
            Wezel.Mapa pierwotna = map(m, "pierwotna").orElse(publikacja);
            assertThat(address(o.pierwotny())).isEqualTo(address(pierwotna));
            assertThat(o.pierwotny().numer().map(String::valueOf).orElse("")).isEqualTo(text(pierwotna, "nr"));
            assertThat(o.tekstJednolity().map(RejestrZeZrodlemTest::address))
                    .isEqualTo(Optional.of(address(publikacja)).filter(p -> !p.equals(address(pierwotna))));
        }
        assertThat(a.zmiany().stream()
                        .map(z ->
                                address(z) + " " + z.dnia().map(String::valueOf).orElse("") + " "
                                        + z.wZycie().map(String::valueOf).orElse("")))
                .containsExactlyElementsOf(changes(m));
        state(m, a.stan());
    }

    private static void state(Wezel.Mapa m, AktPrawny.Stan stan) {
        assertThat(stan.potwierdzonoNa().map(String::valueOf).orElse("")).isEqualTo(text(m, "potwierdzono_na"));
        assertThat(String.valueOf(stan.zmianyKompletne())).isEqualTo(text(m, "zmiany_kompletne"));
        boolean brakuje = text(m, "ze_zm").equals("true") || text(m, "uwagi").contains("numer nieustalony");
        assertThat(stan.zmianyNieustalone()).isEqualTo(brakuje);
        assertThat(stan.uchylonyDnia().map(d -> "uchylona z dniem " + d).orElse(""))
                .isEqualTo(text(m, "stan"));
    }

    private static List<String> changes(Wezel.Mapa m) {
        return ((Wezel.Ciag) m.get("zmiany").orElseThrow())
                .elementy().stream()
                        .map(Wezel.Mapa.class::cast)
                        .map(z -> address(z) + " " + text(z, "ogloszono") + " " + text(z, "w_zycie"))
                        .toList();
    }

    private static String address(Ogloszenie o) {
        return o.rok() + "/" + o.pozycja();
    }

    private static String address(Wezel.Mapa m) {
        return text(m, "rok") + "/" + text(m, "pozycja");
    }

    private static Optional<Wezel.Mapa> map(Wezel.Mapa m, String klucz) {
        return m.get(klucz).map(Wezel.Mapa.class::cast);
    }

    private static String text(Wezel.Mapa m, String klucz) {
        return m.get(klucz).map(w -> ((Wezel.Skalar) w).tekst()).orElse("");
    }
}
