package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands beside {@code generuj}. */
class PoleceniaTest {
    @TempDir
    private Path katalog = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help", "generuj --help", "generate --help", "profil --help", "profile check --help",
                        "wczytaj --help",
                "sprawdz --help", "szablony --help", "templates --help", "documents --help", "read --help",
                        "check --help",
                "uzupelnianie --help", "reguly --help", "wyjasnij --help"
            })
    void helpIsPolishWithExamples(String polecenie) {
        Uruchomienie u = Uruchomienie.of((Object[]) polecenie.split(" "));

        assertThat(u.kod()).isZero();
        assertThat(u.out()).contains("Użycie: uchwalnik").contains("Przykłady:").doesNotContain("Usage", "Show this");
        assertThat(u.err()).isEmpty();
    }

    @Test
    void versionComesFromTheBuild() {
        assertThat(Uruchomienie.of("--version").out()).matches("Uchwalnik \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void documentsAreListedIdFirst() {
        Uruchomienie u = Uruchomienie.of("dokumenty");

        assertThat(u.out().lines().map(w -> w.split("\t")[0]))
                .containsExactly("statut", "statut-zmiana", "regulamin", "pal", "strategia-rozdzial-osl", "strategia");
    }

    @Test
    void anActIsReadAsCanonicalTextAndReadAgainTheSame() throws Exception {
        Path statut = Path.of("profiles", "brzozowka", "statut.txt");
        Path wynik = katalog.resolve("k.txt");

        Uruchomienie u = Uruchomienie.of("wczytaj", statut);
        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(Uruchomienie.of("wczytaj", statut, "--wynik", wynik).out()).isEmpty();
        assertThat(wynik).content().isEqualTo(u.out());
        assertThat(Uruchomienie.of("wczytaj", wynik).out()).isEqualTo(u.out());
        assertThat(Uruchomienie.of("wczytaj", statut, "--wynik", wynik).kod()).isEqualTo(2);
    }

    @Test
    void anActAsJsonTellsItsGuessesAndIsReadBackTheSame() throws Exception {
        Path statut = katalog.resolve("s.txt");
        Files.writeString(statut, "& 1. Pierwszy.\n& 2. Drugi:\n1/ a;\n2/ b.\n");
        Path wynik = katalog.resolve("s.json");

        Uruchomienie tekst = Uruchomienie.of("wczytaj", statut);
        assertThat(Uruchomienie.of("wczytaj", statut, "--wynik", wynik).kod()).isZero();
        assertThat(Files.readString(wynik))
                .contains("\"procent\": 50", "\"z_domyslem\": 2", "Inny znak przed liczbą odczytano jako § (tak 2 razy")
                .contains("\"adres\": \"§ 2 pkt 1\"");
        Uruchomienie zJson = Uruchomienie.of("wczytaj", wynik, "--scisle");
        assertThat(zJson.kod()).as(zJson.err()).isZero();
        assertThat(zJson.out()).isEqualTo(tekst.out());

        assertThat(Uruchomienie.of("wczytaj", statut, "--scisle").kod()).isEqualTo(1);
        Uruchomienie zly = Uruchomienie.of("wczytaj", statut, "--wynik", katalog.resolve("s.docx"));
        assertThat(zly.kod()).isEqualTo(2);
        assertThat(zly.err()).contains("nie .docx");
    }

    @Test
    void anActIsCheckedWithPlaceProvisionAndAdvice() throws Exception {
        Path akt = katalog.resolve("akt.txt");
        Files.writeString(akt, """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 40 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut.

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """);

        Uruchomienie u = Uruchomienie.of("sprawdz", akt);

        assertThat(u.kod()).isEqualTo(1);
        assertThat(u.err())
                .contains("akt.txt:10:", "błąd K401: § 2: ryzyko nieważności", "wskazówka:", "podstawa: art. 88");
        assertThat(Uruchomienie.of("wyjasnij", "k401").out()).contains("Źle:", "Dobrze:", "14 dni");
    }

    @Test
    void templatesAreWrittenOutButNeverOver() {
        assertThat(Uruchomienie.of("szablony").out()).contains("pal.ftl").contains("dokumenty.yaml");
        assertThat(Uruchomienie.of("szablony", "pal.ftl", "--do", katalog).kod())
                .isZero();
        assertThat(katalog.resolve("pal.ftl")).exists();
        assertThat(Uruchomienie.of("szablony", "pal.ftl", "--do", katalog).kod())
                .isEqualTo(2);
    }

    @Test
    void schemaExamplesAndCompletionAreGivenOut() {
        assertThat(Uruchomienie.of("profil", "schemat").out()).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(Uruchomienie.of("profil", "przyklad", katalog.resolve("p")).kod())
                .isZero();
        assertThat(Uruchomienie.of("profil", "sprawdz", katalog.resolve("p")).kod())
                .isZero();
        assertThat(Uruchomienie.of("uzupelnianie").out()).contains("_picocli_uchwalnik_generuj");
    }
}
