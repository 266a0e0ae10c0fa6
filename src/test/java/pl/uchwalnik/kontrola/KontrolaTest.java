package pl.uchwalnik.kontrola;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;

class KontrolaTest {

    @Test
    void aRuleSwitchedOffIsShownAsARemarkWithItsReason() {
        Akt akt = akt("§ 1. A.\n\n§ 3. Uchwała wchodzi w życie z dniem podjęcia.\n");

        List<Diagnoza> znalezione =
                new Kontrola(Map.of("K101", "§ 2 uchylono w 2020 r."), Okolicznosci.NIEZNANE).check(akt);

        assertThat(znalezione).singleElement().satisfies(d -> {
            assertThat(d.waga()).isEqualTo(Waga.UWAGA);
            assertThat(d.podpowiedzi()).anyMatch(p -> p.contains("§ 2 uchylono w 2020 r."));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        o którym mowa w ust. 2                                    | tak
        o którym mowa w ust. 1 i 2                                | tak
        o których mowa w ust. 1 i 3                               | nie
        zgodnie z § 2                                             | tak
        zgodnie z § 7                                             | nie
        zgodnie z § 2–4                                           | nie
        o których mowa w art. 17 ust. 1 pkt 5 i ust. 9 ustawy     | tak
        o których mowa w ust. 9 tej ustawy                        | tak
        o którym mowa w § 9 uchwały nr X/1/2020                   | tak
        o którym mowa w § 9 statutu                               | tak
        realizowane na podstawie art. 110 ust. 9 oraz § 2         | tak
        w wysokości 50 pkt 100 osób                               | nie
        """)
    void referencesAreFollowed(String tekst, String dobre) {
        Akt akt = akt("§ 1. 1. Pierwszy.\n2. Zadania, " + tekst
                + ", wykonuje Kierownik.\n\n§ 2. Uchwała wchodzi w życie" + " z dniem podjęcia.\n");

        List<String> kody = Kontrola.PELNA.check(akt).stream()
                .map(Diagnoza::kod)
                .filter("K201"::equals)
                .toList();

        assertThat(kody).as(tekst).isEqualTo(dobre.equals("tak") ? List.of() : List.of("K201"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1) a;#2) b.                                | 0
        1) a;#2) b;                                | 1
        1) a,#2) b.                                | 1
        1) a albo#2) b.                            | 0
        1) a:#a) x,#b) y;#2) b.                    | 0
        1) a:#a) x,#b) y,#2) b.                    | 1
        1) a;#2) b:#a) x,#b) y.                    | 0
        1) a,#2) b#– razem.                        | 0
        1) a;#2) b#– razem.                        | 1
        1) a,#2) b,#– razem.                       | 1
        1) a;²⁾#2) b.                              | 0
        """)
    void everyItemEndsWithItsMark(String wyliczenie, int ile) {
        Akt akt = akt("§ 1. Ośrodek prowadzi:\n" + wyliczenie.replace('#', '\n')
                + "\n\n§ 2. Uchwała wchodzi w życie z dniem podjęcia.\n");

        assertThat(Kontrola.PELNA.check(akt).stream().filter(d -> d.kod().equals("K121")))
                .as(wyliczenie)
                .hasSize(ile);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, 0",
        "1 2 4, 1",
        "1 2 2a 3, 0",
        "1 2 2a 2b 4, 1",
        "2 3, 1",
        "1 3 2, 2",
        "1 2 2aa 3, 0",
    })
    void numbersRunWithoutGaps(String numery, int ile) {
        StringBuilder b = new StringBuilder();
        for (String n : numery.split(" ")) {
            b.append("§ ").append(n).append(". Przepis.\n\n");
        }

        assertThat(Kontrola.PELNA.check(akt(b.toString())).stream()
                        .filter(d -> d.kod().equals("K101")))
                .as(numery)
                .hasSize(ile);
    }

    private static Akt akt(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("przyklad.txt", tekst))
                .wartosc()
                .orElseThrow();
    }
}
