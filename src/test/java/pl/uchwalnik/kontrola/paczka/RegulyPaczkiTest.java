package pl.uchwalnik.kontrola.paczka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.kontrola.RejestrRegul;
import pl.uchwalnik.profil.ProfilReader;
import pl.uchwalnik.skladnia.AktParser;

/** The card of a rule of a pack is its test, as that of a rule of one act is. */
class RegulyPaczkiTest {
    private static final String PROFIL = "profil";

    static Stream<RegulaPaczki> reguly() {
        return RejestrPaczki.reguly().stream();
    }

    @ParameterizedTest
    @MethodSource("reguly")
    void theBadExampleIsFoundAndPlaced(RegulaPaczki regula) {
        KartaReguly k = regula.karta();
        Paczka paczka = paczka(k.zle());

        assertThat(regula.check(paczka)).as(k.kod()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.kod()).isEqualTo(k.kod());
            assertThat(d.waga()).isEqualTo(k.waga());
            assertThat(d.podstawa()).isEqualTo(k.podstawa());
            assertThat(d.podpowiedzi()).isNotEmpty();
            boolean wProfilu = d.polozenie().plik().equals(PROFIL);
            boolean wDokumencie = paczka.dokumenty().stream()
                    .anyMatch(x -> x.nazwa().equals(d.polozenie().plik()));
            assertThat(wProfilu || (wDokumencie && d.polozenie().wiersz() > 0)).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("reguly")
    void theGoodExampleIsCleanForEveryRuleOfAPack(RegulaPaczki regula) {
        Paczka paczka = paczka(regula.karta().dobrze());

        assertThat(Kontrola.of(paczka.okolicznosci()).check(paczka))
                .as(regula.karta().kod())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reguly")
    void theCardIsComplete(RegulaPaczki regula) {
        KartaReguly k = regula.karta();
        assertThat(k.kod()).matches("K[89]\\d{2}");
        assertThat(k.nazwa()).isNotBlank();
        assertThat(k.dlaczego()).endsWith(".");
        assertThat(k.podstawa()).matches(".*(?:ZTP|art\\.) .*");
    }

    @Test
    void codesOfAllRulesStandInOrderAndOnce() {
        assertThat(RejestrRegul.karty().stream().map(KartaReguly::kod).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsRegistered() throws IOException {
        try (Stream<Path> s = Files.walk(Path.of("src/main/java/pl/uchwalnik/kontrola"))) {
            List<String> klasy = new ArrayList<>();
            for (Path p : s.filter(x -> x.toString().endsWith(".java")).toList()) {
                if (Files.readString(p).contains(" implements RegulaPaczki ")) {
                    klasy.add(p.getFileName().toString().replace(".java", ""));
                }
            }
            assertThat(reguly().map(r -> r.getClass().getSimpleName()).toList())
                    .containsExactlyInAnyOrderElementsOf(klasy);
        }
    }

    /** Documents after lines {@code === id}. */
    private static Paczka paczka(String przyklad) {
        Okolicznosci okolicznosci = Okolicznosci.NIEZNANE;
        List<String[]> czesci = new ArrayList<>();
        for (String czesc : przyklad.split("(?m)^=== ")) {
            if (!czesc.isBlank()) {
                czesci.add(czesc.split("\n", 2));
            }
        }
        for (String[] c : czesci) {
            if (c[0].equals(PROFIL)) {
                okolicznosci = okolicznosci.withProfil(new ProfilReader()
                        .read(new Zrodlo(PROFIL, c[1]), Path.of("."))
                        .wartosc()
                        .orElseThrow(() -> new AssertionError(new ProfilReader()
                                .read(new Zrodlo(PROFIL, c[1]), Path.of("."))
                                .diagnozy())));
            }
        }
        List<Paczka.Dokument> dokumenty = new ArrayList<>();
        for (String[] c : czesci) {
            if (!c[0].equals(PROFIL)) {
                dokumenty.add(Paczka.Dokument.of(
                        c[0],
                        c[0],
                        AktParser.istniejacy()
                                .parse(new Zrodlo(c[0], c[1]))
                                .wartosc()
                                .orElseThrow(),
                        okolicznosci));
            }
        }
        return new Paczka(dokumenty, PROFIL, okolicznosci);
    }
}
