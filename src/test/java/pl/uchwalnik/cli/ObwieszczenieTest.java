package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.Wzorzec;

/** The announcement of a consolidated text as a person runs it (ZTP § 101–109). */
class ObwieszczenieTest {
    private static final Path BAZA = Wzorzec.file("obwieszczenie/baza.txt");
    private static final Path PIERWSZA = Wzorzec.file("obwieszczenie/zmiana-2022.txt");
    private static final Path DRUGA = Wzorzec.file("obwieszczenie/zmiana-2026.txt");
    private static final String RAMA =
            "§ 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie nadania statutu"
                    + " Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce ";

    @TempDir
    private Path katalog = Path.of("");

    private Path zmiana(String nazwa, String... wiersze) throws IOException {
        return Files.writeString(katalog.resolve(nazwa), String.join("\n", wiersze) + "\n");
    }

    @Test
    void announcesABodyAndItsStatuteChangedByTwoActs() {
        Uruchomienie u = Uruchomienie.of(
                "ujednolic", BAZA, PIERWSZA, DRUGA, "--obwieszczenie", "--dnia", "2027-01-15", "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out())
                .as("E79–E81")
                .contains(
                        "§ 7. (uchylony).³⁾",
                        "\n³⁾ Przez § 1 pkt 5 uchwały nr XX/150/2026 Rady Gminy Brzozówka z dnia 26 listopada 2026 r."
                                + " zmieniającej uchwałę w sprawie nadania statutu Gminnemu Ośrodkowi Pomocy Społecznej"
                                + " w Brzozówce (Dz. Urz. Woj. Mazowieckiego poz. 9001), która weszła w życie z dniem"
                                + " 18 grudnia 2026 r.\n",
                        "\n2.⁴⁾ Dyrektor reprezentuje Ośrodek.\n",
                        "\n⁴⁾ Ze zmianą wprowadzoną przez § 1 pkt 6 uchwały, o której mowa w odnośniku 3.\n",
                        "\n3a)⁵⁾ prowadzenie klubu seniora;\n",
                        "\n⁵⁾ Dodany przez § 1 pkt 4 uchwały, o której mowa w odnośniku 3.\n");
        Wzorzec.check("obwieszczenie/obwieszczenie.txt", u.out());
    }

    @Test
    void theAnnouncementReadsBackAsItWasPrinted() throws IOException {
        Path plik = Wzorzec.file("obwieszczenie/obwieszczenie.txt");

        assertThat(Uruchomienie.of("wczytaj", plik).out()).isEqualTo(Files.readString(plik));
    }

    @Test
    void aStatuteAloneLeavesBlanksForItsResolution() throws IOException {
        Path statut = Wzorzec.file("nowelizuj/stary-zalacznik.txt");
        Path z = zmiana("z.txt", RAMA + "w załączniku do uchwały uchyla się § 7.");

        Uruchomienie u = Uruchomienie.of("ujednolic", statut, z, "--obwieszczenie", "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out())
                .contains(
                        "UCHWAŁA NR [UZUPEŁNIJ: numer aktu]",
                        "[UZUPEŁNIJ: treść uchwały, której załącznik podano]",
                        "§ 7. (uchylony).¹⁾",
                        "¹⁾ Przez § 1 uchwały nr [UZUPEŁNIJ: numer aktu zmieniającego]",
                        "poz. [UZUPEŁNIJ: pozycja dziennika]",
                        "z dniem [UZUPEŁNIJ: dzień wejścia w życie].");
    }

    @Test
    void writesItInThreeFormats() {
        Path wyjscie = katalog.resolve("wynik");
        Uruchomienie u = Uruchomienie.of("ujednolic", BAZA, PIERWSZA, "--obwieszczenie", "-o", wyjscie);

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(wyjscie.resolve("obwieszczenie.docx")).isNotEmptyFile();
        assertThat(wyjscie.resolve("obwieszczenie.pdf")).isNotEmptyFile();
        assertThat(wyjscie.resolve("obwieszczenie.txt")).content().contains("projekt: tak", "data obwieszczenia");
    }

    @Test
    void formalCorrectionsAreAStepOfTheirOwnAndEachIsListed() throws IOException {
        Path brudny = Wzorzec.file("obwieszczenie/brudny.txt");
        Path z = zmiana(
                "z.txt", "§ 1. W uchwale nr I/1/2020 Rady Gminy Brzozówka z dnia 2 stycznia 2020 r. uchyla się § 3.");
        Uruchomienie bez = Uruchomienie.of("ujednolic", brudny, z, "--tekst");
        Uruchomienie poprawiony =
                Uruchomienie.of("ujednolic", brudny, z, "--tekst", "--popraw-formalne", "--dnia", "2026-09-15");

        assertThat(bez.kod()).as(bez.err()).isZero();
        assertThat(bez.out()).isEqualTo(Wzorzec.read("obwieszczenie/brudny.txt").replace("Przepis.", "(uchylony)."));
        Wzorzec.check("obwieszczenie/poprawiony.txt", poprawiony.out());
        assertThat(poprawiony.err())
                .contains(
                        "brudny.txt:14:1: uwaga N630: § 2 ust. 1 pkt 3 lit. a: poprawka formalna, znak wyliczenia:"
                                + " „osobowe;” → „osobowe,”.",
                        "uwagi: 15");
    }

    @Test
    void plainConsolidationHasFootnotesOnlyWhenAsked() {
        Uruchomienie bez = Uruchomienie.of("ujednolic", BAZA, DRUGA, "--tekst");
        Uruchomienie z = Uruchomienie.of("ujednolic", BAZA, DRUGA, "--tekst", "--odnosniki");

        assertThat(bez.out()).contains("§ 7. (uchylony).\n").doesNotContain("Przez § 1");
        assertThat(z.out()).contains("§ 7. (uchylony).¹⁾\n", "¹⁾ Przez § 1 pkt 5 uchwały nr XX/150/2026");
    }
}
