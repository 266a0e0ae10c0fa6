package pl.uchwalnik.profil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Codes of gminas against the whole register of them, which lies beside the project. */
class KodyGminTest {
    private static final Path TERYT = Path.of("..", "shared", "dane", "teryt.csv");

    private final ProfilReader reader = new ProfilReader();

    private List<String> codes(String terc, String wojewodztwo) {
        String profil = "wersja: 1\ngmina:\n  terc: \"" + terc + "\"\n  nazwa: X\n  wojewodztwo: " + wojewodztwo
                + "\nops:\n  nazwa: Ośrodek Pomocy Społecznej\n";
        return reader.read(new Zrodlo("p.yaml", profil), Path.of("")).diagnozy().stream()
                .map(Diagnoza::kod)
                .filter(k -> k.compareTo("P010") >= 0 && k.compareTo("P017") <= 0)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1465011, mazowieckie, ''",
        "1465012, mazowieckie, P015",
        "1465013, mazowieckie, P015",
        "1461011, mazowieckie, ''",
        "1461012, mazowieckie, P015",
        "1460012, mazowieckie, ''",
        "1465018, mazowieckie, P012",
        "0405043, kujawsko-pomorskie, ''",
        "0405044, kujawsko-pomorskie, P012",
    })
    void countyDigitsFrom61MeanACityWithTheRightsOfACounty(String terc, String wojewodztwo, String kod) {
        assertThat(codes(terc, wojewodztwo)).isEqualTo(kod.isEmpty() ? List.of() : List.of(kod));
    }

    @Test
    void everyGminaOfThePolishRegisterPasses() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(TERYT), "pominięto: nie ma " + TERYT);
        List<String[]> gminy = Files.readAllLines(TERYT).stream()
                .skip(1)
                .map(w -> w.split(";", -1))
                .toList();
        assertThat(gminy).hasSizeGreaterThan(2400);
        Set<String> zle = new TreeSet<>();
        int miasta = 0;
        for (String[] g : gminy) {
            if (!codes(g[0], g[9]).isEmpty()) {
                zle.add(g[0] + " " + g[9]);
            }
            boolean miasto = Integer.parseInt(g[0].substring(2, 4)) >= 61;
            assertThat(g[8].contains("na prawach powiatu")).as(g[0]).isEqualTo(miasto);
            miasta += miasto ? 1 : 0;
        }
        assertThat(zle).isEmpty();
        assertThat(miasta).isEqualTo(66);
        assertThat(gminy.stream().map(g -> g[9]).collect(Collectors.toSet())).hasSize(16);
    }
}
