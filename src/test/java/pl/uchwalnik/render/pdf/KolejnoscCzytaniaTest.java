package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.render.PrzykladoweAkty;

/** What is read through the structure tree is the text of the act, unit by unit, and nothing else. */
class KolejnoscCzytaniaTest {

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("statut", Przyklady.statut()),
                Arguments.of("nowelizacja", Przyklady.nowelizacja()),
                Arguments.of("program", Przyklady.program(30)),
                Arguments.of("wspólny statut", PrzykladoweAkty.statut()),
                Arguments.of("wspólna zmiana", PrzykladoweAkty.zmiana()),
                Arguments.of("wspólny program", PrzykladoweAkty.program()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void structureReadsAsTheActDoes(String name, Akt act) {
        assertThat(String.join("\n", texts(act))).isEqualTo(String.join("\n", ModelText.of(act)));
    }

    /** Trees of every shape: seeds are fixed, so a failure is repeatable. */
    @Test
    void structureOfAnyTreeReadsAsTheTreeDoes() {
        for (int seed = 1; seed <= 40; seed++) {
            Akt act = new LosoweAkty(seed).act(1 + seed / 4);
            assertThat(String.join("\n", texts(act)))
                    .as("seed %d", seed)
                    .isEqualTo(String.join("\n", ModelText.of(act)));
        }
    }

    @Test
    void numbersAreLabelsAndChaptersAreHeadings() {
        List<String> entries = StructureText.read(render(Przyklady.statut()));
        assertThat(entries)
                .contains("H2|Rozdział 1 Przepisy ogólne", "Lbl|§ 6.", "Lbl|1)", "Lbl|a)", "Lbl|–", "Lbl|– –")
                .contains("LBody|Do zadań Ośrodka należy:")
                .contains("H1|STATUT Gminnego Ośrodka Pomocy Społecznej w Brzozówce")
                .contains("P|– w trybie określonym w ustawie oraz w przepisach wydanych na jej podstawie.");
    }

    @Test
    void raisedDigitsAreReadAsTheyAreWritten() {
        assertThat(texts(Przyklady.statut()))
                .contains("Kierownik może upoważnić pracownika do wydawania decyzji na podstawie art. 4¹ ust. 2.");
    }

    @Test
    void footerAndWatermarkAreNotRead() {
        byte[] pdf = render(Przyklady.nowelizacja());
        assertThat(StructureText.read(pdf)).noneMatch(e -> e.contains("Strona 1"));
        assertThat(StructureText.artifacts(pdf)).isEqualTo("Strona 1 z 1");
    }

    private static List<String> texts(Akt act) {
        return StructureText.read(render(act)).stream()
                .map(e -> e.substring(e.indexOf('|') + 1))
                .toList();
    }

    private static byte[] render(Akt act) {
        return new PdfRenderer().render(act).wartosc().orElseThrow();
    }
}
