package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.Wzorzec;

/** Whole annexes worded anew (E71, E72): only on choice, and always proved by reading and executing the act. */
class NoweBrzmienieTest {
    private static final Path BAZA = Wzorzec.file("obwieszczenie/baza.txt");
    private static final String STARE = "§ 7. Ośrodek współpracuje z Policją.";
    private static final String NOWE = "§ 7. Ośrodek współpracuje z Policją i szkołami.";

    @TempDir
    private Path katalog = Path.of("");

    private Path plik(String nazwa, String tekst) throws IOException {
        return Files.writeString(katalog.resolve(nazwa), tekst);
    }

    private void givesBack(Path stary, String uchwala, String nowy) throws IOException {
        Uruchomienie u = Uruchomienie.of("ujednolic", stary, plik("uchwala.txt", uchwala), "--tekst");
        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).isEqualTo(nowy);
    }

    @Test
    void theOnlyChangeIsOneSentence() throws IOException {
        String nowy = Files.readString(BAZA).replace(STARE, NOWE);
        Uruchomienie u = Uruchomienie.of("nowelizuj", BAZA, plik("nowa.txt", nowy), "--nowe-brzmienie", "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out())
                .containsPattern("§ 1\\. W uchwale nr XV/98/2019 [^\n]*\\) załącznik do uchwały otrzymuje brzmienie"
                        + " określone w załączniku do niniejszej uchwały\\.\n")
                .contains("\nRady Gminy Brzozówka\nz dnia [UZUPEŁNIJ: sesja.data]\n\nSTATUT\n", NOWE);
        givesBack(BAZA, u.out(), nowy);
    }

    @Test
    void withoutTheOptionUnitsAreChanged() throws IOException {
        String nowy = Files.readString(BAZA).replace(STARE, NOWE);
        Uruchomienie u = Uruchomienie.of("nowelizuj", BAZA, plik("nowa.txt", nowy), "--tekst");

        assertThat(u.out()).contains(" w § 7 ").doesNotContain("określone w załączniku");
    }

    @Test
    void severalAnnexesStandUnderNumbersAfterTheChangesOfTheBody() throws IOException {
        String stary = Files.readString(BAZA)
                .replace("stanowiący załącznik do uchwały.", "stanowiący załącznik nr 1 do uchwały.")
                .replace("Załącznik do uchwały nr", "Załącznik nr 1 do uchwały nr");
        String drugi = """

                Załącznik nr 2 do uchwały nr XV/98/2019
                Rady Gminy Brzozówka
                z dnia 28 listopada 2019 r.

                WYKAZ

                § 1. Świetlica.
                """;
        Path dwa = plik("dwa.txt", stary + drugi);
        String nowy = (stary + drugi)
                .replace(STARE, NOWE)
                .replace("Świetlica.", "Świetlica i klub.")
                .replace("Zarządowi", "Wójtowi");
        Uruchomienie u = Uruchomienie.of("nowelizuj", dwa, plik("nowa.txt", nowy), "--nowe-brzmienie", "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out())
                .contains(
                        "1) w § 2 wyraz „Zarządowi” zastępuje się wyrazem „Wójtowi”;\n",
                        "2) załącznik nr 1 do uchwały otrzymuje brzmienie określone w załączniku nr 1 do niniejszej"
                                + " uchwały;\n",
                        "3) załącznik nr 2 do uchwały otrzymuje brzmienie określone w załączniku nr 2 do niniejszej"
                                + " uchwały.\n");
        givesBack(dwa, u.out(), nowy);
    }

    @Test
    void theSameFileTwiceIsNoChange() {
        Path wyjscie = katalog.resolve("wynik");
        Uruchomienie u = Uruchomienie.of("nowelizuj", BAZA, BAZA, "--nowe-brzmienie", "-o", wyjscie);

        assertThat(u.kod()).isZero();
        assertThat(u.err()).contains("Brak zmian");
        assertThat(wyjscie).doesNotExist();
    }
}
