package pl.uchwalnik.akt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OznaczenieTest {

    private static Oznaczenie mark(String t) {
        return Oznaczenie.parse(t).orElseThrow();
    }

    /** The pairs of rule R-I7; an empty next mark is the end of the list, an empty result a refusal (D7). */
    @ParameterizedTest
    @CsvSource({
        "5, 6, 5a",
        "5a, 6, 5b",
        "5a, 5b, 5aa",
        "5aa, 5b, 5ab",
        "5aa, 6, 5b",
        "5aa, 5ab, 5aaa",
        "5z, 6, 5za",
        "5za, 6, 5zb",
        "5zz, 6, 5zza",
        "2b, 2c, 2ba",
        "b, c, ba",
        "ba, c, bb",
        "z, , za",
        "zz, , zza",
        "5, 5a, ",
        "5a, 5aa, ",
        "5, , 6",
        "5a, , 6",
        "ba, , c",
        "4¹, 5, 4²",
        "4¹, 4², 4¹a",
        "4¹a, 4², 4¹b",
        "6, 5, "
    })
    void insertedMarkLiesBetweenItsNeighbours(String poprzednie, String nastepne, String oczekiwane) {
        Optional<Oznaczenie> wynik = Oznaczenie.insertAfter(
                mark(poprzednie), Optional.ofNullable(nastepne).map(OznaczenieTest::mark));
        assertThat(wynik.map(Oznaczenie::toString)).isEqualTo(Optional.ofNullable(oczekiwane));
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "9, 10", "5a, 6", "b, c", "p, q", "u, v", "w, x", "z, za", "za, zb", "zz, zza", "ba, c"})
    void nextClosesTheList(String mark, String next) {
        assertThat(mark(mark).next()).hasToString(next);
    }

    @Test
    void romanMarksGoOn() {
        assertThat(Oznaczenie.rzymskie(8).next()).hasToString("IX");
    }

    @Test
    void everyInsertionIsStrictlyBetween() {
        List<Oznaczenie> lista = new java.util.ArrayList<>(List.of(mark("1"), mark("2")));
        java.util.Random los = new java.util.Random(7);
        for (int i = 0; i < 2000; i++) {
            int k = los.nextInt(lista.size() - 1);
            Oznaczenie przed = lista.get(k);
            Oznaczenie po = lista.get(k + 1);
            Oznaczenie.insertAfter(przed, Optional.of(po)).ifPresent(n -> {
                assertThat(przed.compareTo(n)).as("%s < %s", przed, n).isNegative();
                assertThat(n.compareTo(po)).as("%s < %s", n, po).isNegative();
                if (n.litery().length() < 8) {
                    lista.add(k + 1, n);
                }
            });
        }
        assertThat(lista).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }
}
