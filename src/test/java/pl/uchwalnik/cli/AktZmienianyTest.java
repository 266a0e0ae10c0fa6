package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the acts that an amending act names is the base: what is sure, what is said, what is refused. */
class AktZmienianyTest {
    private static final String PIERWSZY =
            "W uchwale nr I/1/2020 Rady Gminy Lipki z dnia 1 stycznia 2020 r. w sprawie statutu";
    private static final String DRUGI =
            "W uchwale nr II/2/2021 Rady Gminy Lipki z dnia 2 lutego 2021 r. w sprawie opłat";

    @TempDir
    private Path katalog = Path.of("");

    private Path statut = Path.of("");
    private Path bezTytulu = Path.of("");

    @BeforeEach
    void bases() throws IOException {
        statut = Files.writeString(katalog.resolve("statut.txt"), """
                UCHWAŁA NR I/1/2020
                RADY GMINY LIPKI
                z dnia 1 stycznia 2020 r.
                w sprawie statutu

                § 1. A.

                § 2. B.
                """);
        bezTytulu = Files.writeString(katalog.resolve("wycinek.txt"), "§ 1. A.\n\n§ 2. B.\n");
    }

    private Path zmiana(String tekst) throws IOException {
        return Files.writeString(katalog.resolve("zmiana.txt"), tekst);
    }

    @Test
    void severalActsAndNoTitleMatchAreListed() throws IOException {
        Path z = zmiana(
                "§ 1. " + DRUGI + " uchyla się § 1.\n§ 2. " + DRUGI.replace("opłat", "czynszu") + " uchyla się § 2.\n");
        Path wynik = katalog.resolve("wynik");

        Uruchomienie.of("ujednolic", statut, z, "-o", wynik)
                .odrzucone(
                        wynik,
                        "zmiana.txt:1:1",
                        "kilka aktów",
                        "1) uchwale nr II/2/2021",
                        "2) uchwale nr II/2/2021",
                        "--akt N");
        Uruchomienie.of("ujednolic", bezTytulu, z, "-o", wynik).odrzucone(wynik, "kilka aktów", "--akt N");
        Uruchomienie wybrany = Uruchomienie.of("ujednolic", statut, z, "--akt", 2, "--tekst");
        assertThat(wybrany.kod()).as(wybrany.err()).isZero();
        assertThat(wybrany.out()).contains("§ 1. A.", "§ 2. (uchylony).");
        Uruchomienie.of("ujednolic", statut, z, "--akt", 3, "-o", wynik)
                .odrzucone(wynik, "nie ma w nim zmienianego aktu nr 3");
    }

    @Test
    void theOneThatMatchesIsTakenFromSeveral() throws IOException {
        Path z = zmiana("§ 1. " + DRUGI + " uchyla się § 1.\n§ 2. " + PIERWSZY + " uchyla się § 2.\n");
        Uruchomienie u = Uruchomienie.of("ujednolic", statut, z, "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).contains("§ 1. A.", "§ 2. (uchylony).");
    }

    @Test
    void aDifferentDayOrSubjectIsRefusedUntilItIsChosen() throws IOException {
        Path wynik = katalog.resolve("wynik");
        for (String inny :
                new String[] {PIERWSZY.replace("1 stycznia", "3 marca"), PIERWSZY.replace("statutu", "opłat")}) {
            Path z = zmiana("§ 1. " + inny + " uchyla się § 2.\n");
            Uruchomienie.of("ujednolic", statut, z, "-o", wynik).odrzucone(wynik, "zmienia inny akt", "--akt N");
            assertThat(Uruchomienie.of("ujednolic", statut, z, "--akt", 1, "--tekst")
                            .out())
                    .contains("§ 2. (uchylony).");
        }
    }

    @Test
    void whatCannotBeComparedIsARemark() throws IOException {
        Path nazwany = zmiana("§ 1. " + PIERWSZY + " uchyla się § 2.\n");
        Uruchomienie bez = Uruchomienie.of("ujednolic", bezTytulu, nazwany, "--tekst");
        assertThat(bez.kod()).as(bez.err()).isZero();
        assertThat(bez.err()).contains("N614");

        Path wAkcie = zmiana("§ 1. W akcie uchyla się § 2.\n");
        Uruchomienie u = Uruchomienie.of("ujednolic", statut, wAkcie, "--tekst");
        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).contains("§ 2. (uchylony).");
        assertThat(u.err()).contains("N614");
    }

    @Test
    void aMisspeltTitleIsTheSameTitle() throws IOException {
        Path z = zmiana("§ 1. " + PIERWSZY.replace("w sprawie statutu", "w spawie statutu") + " uchyla się § 2.\n");
        Uruchomienie u = Uruchomienie.of("ujednolic", statut, z, "--tekst");
        assertThat(u.kod()).as(u.err()).isZero();
    }
}
