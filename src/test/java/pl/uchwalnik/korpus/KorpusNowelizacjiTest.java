package pl.uchwalnik.korpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.korpus.KorpusNowelizacji.Klasa;
import pl.uchwalnik.korpus.KorpusNowelizacji.Wynikowy;

/** Real amendments hold the figures they have reached; the table itself is printed by {@code src/bench/nowelizacje}. */
class KorpusNowelizacjiTest {

    @BeforeEach
    void texts() {
        Assumptions.assumeTrue(KorpusNowelizacji.OBOK.jest(), "pominięto: nie ma " + KorpusNowelizacji.OBOK.katalog());
    }

    @Test
    void wholeActsGiveTheOfficialText() throws IOException {
        List<Wynikowy> zestawy = KorpusNowelizacji.OBOK.zestawy();

        assertThat(zestawy).isNotEmpty().allSatisfy(w -> {
            assertThat(w.odczytane()).as("%s: odczytane polecenia", w.nazwa()).isEqualTo(w.polecenia());
            assertThat(w.usterki()).as("%s: zgłoszone", w.nazwa()).isEmpty();
            assertThat(w.roznice())
                    .as("%s: różnice bez usprawiedliwienia", w.nazwa())
                    .noneMatch(r -> r.klasa() == Klasa.NASZA_WINA);
            assertThat(w.ciche()).as("%s: po cichu źle", w.nazwa()).isZero();
        });
        int zgodne = zestawy.stream().mapToInt(Wynikowy::zgodne).sum();
        int jednostki = zestawy.stream().mapToInt(Wynikowy::jednostki).sum();
        assertThat(zgodne).as("jednostki zgodne z urzędowymi z %s", jednostki).isGreaterThanOrEqualTo(jednostki - 1);
        assertThat(zgodne * 100).as("cel: 99 %% jednostek").isGreaterThanOrEqualTo(jednostki * 99);
    }

    @Test
    void singleCommandsChangeTheirExcerpts() throws IOException {
        List<Wynikowy> pojedyncze = KorpusNowelizacji.OBOK.pojedyncze();

        assertThat(pojedyncze).allSatisfy(w -> {
            assertThat(w.ciche()).as("%s: po cichu źle", w.nazwa()).isZero();
            assertThat(TabelaNowelizacji.right(w))
                    .as("%s: %s %s", w.nazwa(), w.roznice(), w.usterki())
                    .isTrue();
        });
        assertThat(pojedyncze).hasSizeGreaterThanOrEqualTo(26);
    }

    @Test
    void headingsOfCommandsParse() throws IOException {
        int[] naglowki = TabelaNowelizacji.headings();

        assertThat(naglowki[1]).isGreaterThanOrEqualTo(70);
        // one is refused: „oddział AB”, for groups marked with capitals are not in the tree
        assertThat(naglowki[0]).as("z %s", naglowki[1]).isGreaterThanOrEqualTo(naglowki[1] - 1);
        assertThat(naglowki[0] * 100).as("cel: 97 %%").isGreaterThanOrEqualTo(naglowki[1] * 97);
    }

    @Test
    void theTableNamesEverySet() throws IOException {
        assertThat(TabelaNowelizacji.table())
                .contains("kfs", "kowr-statut", "petycje", "trzezwosc", "pojedyncze", "polecenia.txt")
                .doesNotContain(Klasa.NASZA_WINA.nazwa());
    }
}
