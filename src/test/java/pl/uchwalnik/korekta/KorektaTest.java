package pl.uchwalnik.korekta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.skladnia.AktParser;

class KorektaTest {

    private static Kontekst act(String tekst) {
        return Kontekst.of(AktParser.istniejacy()
                .parse(new Zrodlo("akt.txt", tekst))
                .wartosc()
                .orElseThrow());
    }

    /** Doubts every word. */
    private static Korekta pedant(String regula) {
        return Korekta.of((reguly, slowa) -> tekst -> {
            List<Korektor.Watpliwosc> w = new ArrayList<>();
            Matcher m = Pattern.compile("[\\p{L}\\d]+").matcher(tekst);
            while (m.find()) {
                w.add(new Korektor.Watpliwosc(regula, m.start(), m.end(), "opis", List.of("inne")));
            }
            return w;
        });
    }

    @Test
    void namesNumbersAndAbbreviationsAreNoMistakes() {
        Kontekst akt = act("§ 1. Wrzosogród i GOPS w Wrzosogrodzie.\n\n§ 2. Wrzosogrodzkie 9a OSL, kto wie.\n");

        assertThat(pedant("MORFOLOGIK_RULE_PL_PL").check(akt))
                .allMatch(d -> d.kod().equals("J001") && d.waga() == Waga.UWAGA)
                .extracting(Diagnoza::tekst)
                .contains("nieznane słowo: „kto”", "nieznane słowo: „wie”")
                .noneMatch(
                        t -> t.contains("Wrzosogrodz") || t.contains("9a") || t.contains("OSL") || t.contains("GOPS"));
    }

    @Test
    void onlyRulesOfTheListAreHeard() {
        assertThat(pedant("KROPKA_W_CUDZYSLOWIE").check(act("§ 1. Tekst.\n"))).isEmpty();
    }

    @Test
    void theRealCheckerFindsPlantedMistakesAndNothingInASampleAct() throws IOException {
        Korekta korekta = Korekta.load().orElseThrow();

        List<Diagnoza> zle = korekta.check(act("""
                § 1. Ośrodek prowadzi dzialalność na rzecz rodzin i i osób starszych.

                § 2. Wykonanie uchwały powierza się przez Burmistrz Miasta.

                § 3. Uchwała wchodzi w życie z dniem 31 kwietnia 2027 r .
                """));
        assertThat(zle)
                .allMatch(d -> d.waga() != Waga.BLAD && d.polozenie().adres().startsWith("§ "));
        assertThat(zle).extracting(Diagnoza::kod).contains("J001", "J002", "J003", "J006");
        assertThat(zle).filteredOn(d -> d.kod().equals("J001")).singleElement().satisfies(d -> {
            assertThat(d.tekst()).isEqualTo("nieznane słowo: „dzialalność”");
            assertThat(d.podpowiedzi()).anyMatch(p -> p.startsWith("może: działalność"));
        });

        String statut = Files.readString(Path.of("src/test/resources/wzorce/brzozowka/statut.txt"));
        assertThat(korekta.check(act(statut))).isEmpty();
    }

    @Test
    void theProgramLooksForTheVeryJarsTheModuleHas() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> zaleznosci =
                all(pom, "<artifactId>([^<]+)</artifactId>\\s*<version>[^<]+</version>\\s*<scope>provided");

        assertThat(zaleznosci).hasSizeGreaterThan(10);
        assertThat(all(pom, "<includeArtifactIds>([^<]+)<")).containsExactly(String.join(",", zaleznosci));
        assertThat(all(pom, "<Class-Path>([^<]+)<"))
                .containsExactly(String.join(
                        " ", zaleznosci.stream().map(z -> "jezyk/" + z + ".jar").toList()));
    }

    private static List<String> all(String tekst, String wzor) {
        List<String> wynik = new ArrayList<>();
        Matcher m = Pattern.compile(wzor).matcher(tekst);
        while (m.find()) {
            wynik.add(m.group(1));
        }
        return wynik;
    }
}
