package pl.uchwalnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Odnosnik;

class FragmentTest {

    private static final Odnosnik PIERWSZY = new Odnosnik("¹⁾", "jeden", Miejsce.NIEZNANE);
    private static final Odnosnik JEDENASTY = new Odnosnik("¹¹⁾", "jedenaście", Miejsce.NIEZNANE);

    @Test
    void cutsAtMarksAndBlanks() {
        assertThat(Fragment.split("zm.¹⁾) oraz [UZUPEŁNIJ: gmina.nazwa].", List.of(PIERWSZY)))
                .containsExactly(
                        new Fragment.Zwykly("zm."),
                        new Fragment.Znak(PIERWSZY),
                        new Fragment.Zwykly(") oraz "),
                        new Fragment.Luka("[UZUPEŁNIJ: gmina.nazwa]"),
                        new Fragment.Zwykly("."));
    }

    @Test
    void markIsNotFoundInsideALongerOne() {
        assertThat(Fragment.split("a¹¹⁾", List.of(PIERWSZY))).containsExactly(new Fragment.Zwykly("a¹¹⁾"));
        assertThat(Fragment.split("a¹¹⁾", List.of(PIERWSZY, JEDENASTY)))
                .containsExactly(new Fragment.Zwykly("a"), new Fragment.Znak(JEDENASTY));
    }

    @Test
    void superscriptsOfMarksStayText() {
        assertThat(Fragment.split("art. 4¹ ust. 2", List.of(PIERWSZY)))
                .containsExactly(new Fragment.Zwykly("art. 4¹ ust. 2"));
    }

    @Test
    void piecesJoinedGiveTheTextAgain() {
        for (String t : List.of("", "¹⁾", "[UZUPEŁNIJ: bez końca", "x¹⁾¹⁾[UZUPEŁNIJ: a][UZUPEŁNIJ: b]", "]["))
            assertThat(Fragment.split(t, List.of(PIERWSZY)).stream()
                            .map(Fragment::tekst)
                            .collect(Collectors.joining()))
                    .isEqualTo(t);
    }

    @Test
    void marksAreMadeAndRead() {
        assertThat(Indeks.znak(12)).isEqualTo("¹²⁾");
        assertThat(Indeks.zwykly("¹²⁾")).isEqualTo("12)");
    }
}
