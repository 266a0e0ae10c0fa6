package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.Wzorzec;

/** Consolidation as a person runs it: what cannot be executed is left out whole and said. */
class UjednolicTest {
    private static final Path BAZA = Wzorzec.file("nowelizuj/stary.txt");
    private static final String RAMA =
            "W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie"
                    + " nadania statutu Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce w załączniku do uchwały";

    @TempDir
    private Path katalog = Path.of("");

    private Path wyjscie = Path.of("");

    @BeforeEach
    void folders() {
        wyjscie = katalog.resolve("wynik");
    }

    private Path zmiana(String nazwa, String... wiersze) throws IOException {
        return Files.writeString(katalog.resolve(nazwa), String.join("\n", wiersze) + "\n");
    }

    @Test
    void appliesAmendingActsInTheirOrder() throws IOException {
        Path pierwsza = zmiana("1.txt", "§ 1. " + RAMA + " uchyla się § 7.");
        Path druga = zmiana("2.txt", "§ 1. " + RAMA + " po § 7 dodaje się § 7a w brzmieniu:", "„§ 7a. Nowy.”.");

        Uruchomienie u = Uruchomienie.of("consolidate", BAZA, pierwsza, druga, "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).contains("§ 7. (uchylony).\n\n§ 7a. Nowy.\n");
    }

    @Test
    void leavesOutWholeWhatHitsNothing() throws IOException {
        Path z = zmiana(
                "z.txt",
                "§ 1. " + RAMA + " wprowadza się następujące zmiany:",
                "1) uchyla się § 7;",
                "2) w § 60 wyrazy „Ośrodek” zastępuje się wyrazami „Centrum”;",
                "3) w § 4 skreśla się wyrazy „Nadzór nad”.");

        Uruchomienie u = Uruchomienie.of("ujednolic", BAZA, z, "-o", wyjscie);

        assertThat(u.kod()).as(u.err()).isEqualTo(1);
        assertThat(u.err()).contains("z.txt:3:1: błąd N201");
        assertThat(wyjscie.resolve("tekst-ujednolicony.txt"))
                .content()
                .contains("NIE ZASTOSOWANO", "z.txt:3:1, § 1 pkt 2", "§ 7. (uchylony).")
                .doesNotContain("§ 4. Nadzór");
        assertThat(wyjscie.resolve("tekst-ujednolicony.pdf")).isNotEmptyFile();
        Uruchomienie.of("ujednolic", BAZA, z, "-o", katalog.resolve("scisle"), "--scisle")
                .odrzucone(katalog.resolve("scisle"), "z.txt:3:1", "Niczego nie zapisano");
    }

    @Test
    void refusesAnActAimedAtAnother() throws IOException {
        Path inna =
                zmiana("inna.txt", "§ 1. " + RAMA.replace("28 listopada 2019", "1 marca 2018") + " uchyla się § 7.");
        Path tytul = zmiana("tytul.txt", "§ 1. " + RAMA.replace("nadania statutu", "zasad najmu") + " uchyla się § 7.");

        Uruchomienie.of("ujednolic", BAZA, inna, "-o", wyjscie).odrzucone(wyjscie, "inna.txt:1:1", "zmienia inny akt");
        Uruchomienie.of("ujednolic", BAZA, tytul, "-o", wyjscie).odrzucone(wyjscie, "zmienia inny akt", "--akt");
        assertThat(Uruchomienie.of("ujednolic", BAZA, inna, "--akt", 1, "--tekst")
                        .kod())
                .isZero();
    }

    @Test
    void findsItsActAmongSeveral() throws IOException {
        Path dwie = zmiana(
                "dwie.txt",
                "§ 1. " + RAMA.replace("28 listopada 2019", "1 marca 2018") + " uchyla się § 5.",
                "§ 2. " + RAMA + " uchyla się § 7.");
        Uruchomienie u = Uruchomienie.of("ujednolic", BAZA, dwie, "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).contains("§ 7. (uchylony).").doesNotContain("§ 5. (uchylony).");
    }

    @Test
    void aBodyWithoutATitleBlockIsAmendedAsItStands() throws IOException {
        Path wycinek = zmiana("wycinek.txt", "§ 1. Pierwszy.", "§ 2. Drugi.");
        Path z = zmiana("z.txt", "§ 1. W uchwale w sprawie opłat uchyla się § 2.");
        Uruchomienie u = Uruchomienie.of("ujednolic", wycinek, z, "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).isEqualTo("§ 1. Pierwszy.\n\n§ 2. (uchylony).\n");
        assertThat(u.err()).contains("N614");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uchyla się § 7; | § 7 otrzymuje brzmienie:⏎„§ 7. Nowy.”. | § 7",
                "uchyla się § 6–8; | w § 7 wyraz „Ośrodek” zastępuje się wyrazem „Zakład”. | § 6–§ 8",
                "§ 7 otrzymuje brzmienie:⏎„§ 7. A.”; | § 7 otrzymuje brzmienie:⏎„§ 7. B.”. | § 7",
                "po § 7 dodaje się § 7a w brzmieniu:⏎„§ 7a. A.”; | po § 7 dodaje się § 7a w brzmieniu:⏎„§ 7a. B.”. | § 7a",
                "w § 8 uchyla się ust. 2; | w § 8 w ust. 2 wyraz „Kierownika” zastępuje się wyrazem „Dyrektora”. | § 8 ust. 2",
            })
    void refusesContradictoryCommands(String pierwsze, String drugie, String jednostka) throws IOException {
        Path z = zmiana(
                "z.txt",
                "§ 1. " + RAMA + " wprowadza się następujące zmiany:",
                "1) " + pierwsze.replace('⏎', '\n'),
                "2) " + drugie.replace('⏎', '\n'));
        int wiersz = pierwsze.contains("⏎") ? 4 : 3;

        Uruchomienie.of("ujednolic", BAZA, z, "-o", wyjscie)
                .odrzucone(wyjscie, "z.txt:" + wiersz + ":1: błąd N612", "sprzeczne", jednostka);
    }

    @Test
    void leavesOutWholeWhatItCannotRead() throws IOException {
        Path z = zmiana(
                "z.txt",
                "§ 1. " + RAMA + " wprowadza się następujące zmiany:",
                "1) uchyla się § 7;",
                "2) w § 4 uchyla się co trzeba i dodaje się coś innego.");

        Uruchomienie u = Uruchomienie.of("ujednolic", BAZA, z, "--tekst");

        assertThat(u.kod()).as(u.err()).isEqualTo(1);
        assertThat(u.err()).contains("z.txt:3:1: błąd N502");
        assertThat(u.out()).contains("NIE ZASTOSOWANO", "z.txt:3:1: Nie odczytano", "§ 7. (uchylony).", "§ 4. Nadzór");
        Uruchomienie.of("ujednolic", BAZA, z, "-o", wyjscie, "--scisle").odrzucone(wyjscie, "z.txt:3:1");
    }

    @Test
    void aNumberThatIsTakenLeavesTheAdditionOut() throws IOException {
        Path z = zmiana("z.txt", "§ 1. " + RAMA + " po § 6 dodaje się § 7 w brzmieniu:", "„§ 7. Nowy.”.");

        Uruchomienie u = Uruchomienie.of("ujednolic", BAZA, z, "--tekst");

        assertThat(u.kod()).isEqualTo(1);
        assertThat(u.err()).contains("z.txt:1:1: błąd N204", "już jest w akcie");
        assertThat(u.out())
                .contains("NIE ZASTOSOWANO", "§ 7. Ośrodek współpracuje")
                .doesNotContain("Nowy.");
    }

    @Test
    void refusesWhatIsNotAnAmendingAct() throws IOException {
        Path list = zmiana("list.txt", "Szanowni Państwo,", "proszę o pomoc.");
        Path pusta = zmiana("pusta.txt");

        Uruchomienie.of("ujednolic", BAZA, list, "-o", wyjscie).odrzucone(wyjscie, "list.txt");
        Uruchomienie.of("ujednolic", BAZA, pusta, "-o", wyjscie).odrzucone(wyjscie, "pusta.txt");
        Uruchomienie.of("ujednolic", list, BAZA, "-o", wyjscie).odrzucone(wyjscie, "to nie jest akt");
    }
}
