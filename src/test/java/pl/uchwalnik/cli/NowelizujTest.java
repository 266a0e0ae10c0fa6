package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.Wzorzec;

/** From two texts to the amending act and back, as a person runs it. */
class NowelizujTest {
    private static final Path STARY = Wzorzec.file("nowelizuj/stary.txt");
    private static final Path NOWY = Wzorzec.file("nowelizuj/nowy.txt");
    private static final Path PROFIL = Path.of("profiles", "brzozowka.yaml");

    @TempDir
    private Path katalog = Path.of("");

    private Path wyjscie = Path.of("");

    @BeforeEach
    void folders() {
        wyjscie = katalog.resolve("wynik");
    }

    @Test
    void theTextOfTheAmendingActGivesTheNewTextBack() throws IOException {
        Uruchomienie u = Uruchomienie.of("nowelizuj", STARY, NOWY, "--tekst");
        assertThat(u.kod()).as(u.err()).isZero();
        Wzorzec.check("nowelizuj/uchwala.txt", u.out());

        Path uchwala = Files.writeString(katalog.resolve("uchwala.txt"), u.out());
        Uruchomienie z = Uruchomienie.of("ujednolic", STARY, uchwala, "--tekst");
        assertThat(z.kod()).as(z.err()).isZero();
        Wzorzec.check("nowelizuj/tekst-ujednolicony.txt", z.out());

        Path ujednolicony = Files.writeString(katalog.resolve("ujednolicony.txt"), z.out());
        Uruchomienie znowu = Uruchomienie.of("amend", ujednolicony, NOWY, "-o", wyjscie);
        assertThat(znowu.err()).contains("Brak zmian");
        assertThat(znowu.kod()).isZero();
        assertThat(wyjscie).doesNotExist();
    }

    @Test
    void theProfileFillsTheFrameOfAStatuteGivenAsTheAnnexAlone() {
        Uruchomienie u = Uruchomienie.of(
                "nowelizuj",
                Wzorzec.file("nowelizuj/stary-zalacznik.txt"),
                Wzorzec.file("nowelizuj/nowy-zalacznik.txt"),
                "--profil",
                PROFIL,
                "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out())
                .contains("w sprawie nadania statutu Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce (Dz. Urz. Woj."
                        + " Mazowieckiego poz. 14500 oraz z 2022 r. poz. 3321) w załączniku do uchwały wprowadza się"
                        + " następujące zmiany:");
    }

    @Test
    void anAnnexAloneWithoutAProfileLeavesBlanks() {
        Uruchomienie u = Uruchomienie.of(
                "nowelizuj",
                Wzorzec.file("nowelizuj/stary-zalacznik.txt"),
                Wzorzec.file("nowelizuj/nowy-zalacznik.txt"),
                "--tekst");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out())
                .contains("§ 1. W uchwale nr [UZUPEŁNIJ: numer zmienianego aktu]")
                .contains("w załączniku do uchwały wprowadza się następujące zmiany:");
        assertThat(u.err()).contains("miejsca do uzupełnienia");
    }

    @Test
    void thePackHoldsEveryDocumentAndTheSameInputGivesTheSameBytes() throws IOException {
        Path drugie = katalog.resolve("drugie");
        Uruchomienie u = Uruchomienie.of("nowelizuj", STARY, NOWY, "--profil", PROFIL, "-o", wyjscie);
        Uruchomienie drugi = Uruchomienie.of("nowelizuj", STARY, NOWY, "--profil", PROFIL, "-o", drugie);

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(drugi.kod()).isZero();
        for (String dokument :
                new String[] {"uchwala-zmieniajaca", "tekst-ujednolicony", "tabela-porownawcza", "swiadectwo-zgodnosci"
                }) {
            for (String format : new String[] {"docx", "pdf", "txt"}) {
                String nazwa = dokument + "." + format;
                assertThat(wyjscie.resolve(nazwa)).isNotEmptyFile().hasSameBinaryContentAs(drugie.resolve(nazwa));
            }
        }
        Wzorzec.check("nowelizuj/tabela-porownawcza.txt", Files.readString(wyjscie.resolve("tabela-porownawcza.txt")));
        assertThat(wyjscie.resolve("swiadectwo-zgodnosci.txt"))
                .content()
                .contains("6 zmian", "uchwalnik nowelizuj stary.txt nowy.txt --profil brzozowka.yaml")
                .doesNotContain(katalog.toString());
    }

    @Test
    void theRedlineHoldsBothTexts() throws IOException {
        Uruchomienie u = Uruchomienie.of("nowelizuj", STARY, NOWY, "-o", wyjscie);
        assertThat(u.kod()).as(u.err()).isZero();
        Path redline = wyjscie.resolve("zmiany-widoczne.docx");
        CzytnikZmian zmiany = CzytnikZmian.read(redline);

        assertThat(zmiany.zaakceptowane()).isEqualTo(flat(Wzorzec.read("nowelizuj/tekst-ujednolicony.txt")));
        assertThat(zmiany.odrzucone()).isEqualTo(flat(Files.readString(STARY)));
        assertThat(zmiany.autorzy()).containsOnly("Uchwalnik");
        assertThat(zmiany.daty()).isEmpty();
    }

    private static String flat(String tekst) {
        return tekst.replaceAll("[\\s\\u00A0]+", "").replace("\u2011", "-");
    }

    @Test
    void commandsComeAsData() {
        Uruchomienie u = Uruchomienie.of("nowelizuj", STARY, NOWY, "-o", wyjscie, "--json");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out())
                .startsWith("{\"wersja\":1,\"kod_wyjscia\":0,\"polecenia\":[{")
                .contains("\"rodzaj\":\"uchylenie\",\"adres\":\"załącznik § 2 ust. 2\"");
    }

    @Test
    void refusesWhatIsNotAnActAndTextsOfDifferentBuild() throws IOException {
        Path list = Files.writeString(katalog.resolve("list.txt"), "Szanowni Państwo,\nproszę o pomoc.\n");
        Path pusty = Files.writeString(katalog.resolve("pusty.txt"), "");
        Uruchomienie.of("nowelizuj", list, NOWY, "-o", wyjscie).odrzucone(wyjscie, "list.txt:1:1", "to nie jest akt");
        Uruchomienie.of("nowelizuj", STARY, pusty, "-o", wyjscie).odrzucone(wyjscie, "pusty.txt");
        Uruchomienie.of("nowelizuj", STARY, katalog.resolve("brak.txt"), "-o", wyjscie)
                .odrzucone(wyjscie, "brak.txt");
        Uruchomienie.of("nowelizuj", STARY, Wzorzec.file("nowelizuj/nowy-zalacznik.txt"), "-o", wyjscie)
                .odrzucone(wyjscie, "nagłówek aktu");
    }

    @Test
    void doesNotOverwriteWhatSomebodyChanged() throws IOException {
        Uruchomienie.of("nowelizuj", STARY, NOWY, "-o", wyjscie);
        Files.writeString(wyjscie.resolve("tekst-ujednolicony.txt"), "moje");

        Uruchomienie u = Uruchomienie.of("nowelizuj", STARY, NOWY, "-o", wyjscie);

        assertThat(u.kod()).isEqualTo(2);
        assertThat(wyjscie.resolve("tekst-ujednolicony.txt")).content().isEqualTo("moje");
    }
}
