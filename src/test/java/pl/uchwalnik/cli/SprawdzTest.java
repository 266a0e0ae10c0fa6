package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.Wzorzec;

/** {@code sprawdz}: what it takes, what it refuses, its machine-readable reports. */
class SprawdzTest {
    private static final Path PROFIL = Path.of("profiles", "brzozowka.yaml");
    private static final String ZLY = """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            w sprawie nadania statutu ośrodkowi

            Na podstawie art. 40 ustawy uchwala się, co następuje:

            § 1. Nadaje się statut, o którym mowa w pkt. 3 <b>&"regulaminu".

            § 2. Uchwała wchodzi w życie z dniem podjęcia.
            """;

    @TempDir
    private Path katalog = Path.of("");

    @Test
    void theWholePackOfAProfileIsCheckedInMemory() {
        Uruchomienie u = Uruchomienie.of("sprawdz", PROFIL, "--scisle");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).isEmpty();
        assertThat(u.err()).contains("Sprawdzono dokumenty: 6; błędy: 0, ostrzeżenia: 0");
    }

    @Test
    void severalArgumentsOfAnyKindAreCheckedAtOnce() throws IOException {
        Path akt = write("akt.txt", ZLY);
        Path inny = write("inny.txt", Files.readString(Path.of("profiles", "brzozowka", "statut.txt")));

        Uruchomienie u = Uruchomienie.of("sprawdz", akt, inny, PROFIL);

        assertThat(u.kod()).isEqualTo(1);
        assertThat(u.err()).contains("akt.txt:10:", "Sprawdzono dokumenty: 8;");
    }

    @Test
    void aFolderIsAPackOrAFolderOfProfiles() throws IOException {
        assertThat(Uruchomienie.of("generuj", PROFIL, "-f", "txt,html", "-o", katalog.resolve("p"))
                        .kod())
                .isZero();
        assertThat(Uruchomienie.of("sprawdz", katalog.resolve("p")).err()).contains("Sprawdzono dokumenty: 6;");
        assertThat(Uruchomienie.of("sprawdz", "profiles").err()).contains("Sprawdzono dokumenty: 18;");

        Path rozne = Files.createDirectory(katalog.resolve("rozne"));
        Files.writeString(rozne.resolve("a.txt"), ZLY);
        Files.writeString(rozne.resolve("b.txt"), ZLY.replace("GMINY BRZOZÓWKA", "MIEJSKIEJ W LIPOWCU"));
        assertThat(Uruchomienie.of("sprawdz", rozne).err())
                .contains("uwaga W143", "Sprawdzono dokumenty: 2;")
                .doesNotContain("K803", "K807");
        Files.writeString(rozne.resolve("b.txt"), ZLY);
        assertThat(Uruchomienie.of("sprawdz", rozne).err())
                .contains("błąd K807")
                .doesNotContain("W143");

        Files.createDirectory(katalog.resolve("pusty"));
        Uruchomienie u = Uruchomienie.of("sprawdz", katalog.resolve("pusty"));
        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).contains("pusty: błąd W141: w katalogu nie ma ani aktów, ani profili.", "wskazówka:");
    }

    @Test
    void aProfileIsToldFromAnActByItsNameAndItsContents() throws IOException {
        String profil = Files.readString(PROFIL).replace("brzozowka/statut.txt", "statut.txt");
        write("statut.txt", Files.readString(Path.of("profiles", "brzozowka", "statut.txt")));
        Uruchomienie poTresci = Uruchomienie.of("sprawdz", write("profil.txt", profil));
        assertThat(poTresci.err()).contains("Sprawdzono dokumenty: 6;");

        Uruchomienie zlaNazwa = Uruchomienie.of("sprawdz", write("akt.yaml", ZLY));
        assertThat(zlaNazwa.kod()).isEqualTo(2);
        assertThat(zlaNazwa.err()).contains("akt.yaml: błąd W140: nazwa pliku wskazuje profil", "rozszerzenie");

        Uruchomienie zlyProfil = Uruchomienie.of("sprawdz", write("zly.yaml", "wersja: 1\ngmina: {}\n"));
        assertThat(zlyProfil.kod()).isEqualTo(2);
        assertThat(zlyProfil.err()).contains("zly.yaml:2:");
    }

    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Uruchomienie u = Uruchomienie.of("sprawdz", katalog.resolve("nie-ma.txt"), write("akt.txt", ZLY));

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).contains("nie-ma.txt: błąd W101", "akt.txt:10:");
    }

    @Test
    void sarifIsAsReviewed() throws IOException {
        Uruchomienie u = Uruchomienie.of("sprawdz", write("akt z ą.txt", ZLY), "--sarif");

        assertThat(u.kod()).isEqualTo(1);
        assertThat(u.err()).isEmpty();
        String wyniki = u.out()
                .replaceAll("(?s)\"rules\": \\[.*\\n( *)\\],?\\n( *)\\}\\n( *)\\},", "\"rules\": […]}},")
                .replace(katalog.toAbsolutePath().toUri().toASCIIString(), "file:///katalog/")
                .replaceAll("\"ruleIndex\": \\d+", "\"ruleIndex\": 0")
                .replaceAll("\"semanticVersion\": \"[^\"]*\"", "\"semanticVersion\": \"\"");
        Wzorzec.check("kontrola/sarif.json", wyniki);
    }

    @Test
    void sarifPlacesAPackInItsProfileByARelativeAddress() throws IOException {
        String out = Uruchomienie.of("sprawdz", PROFIL, "--sarif").out();

        assertThat(out).contains("\"uri\": \"profiles/brzozowka.yaml\"", "\"fullyQualifiedName\": \"statut-zmiana: ");
    }

    @Test
    void aRuleSwitchedOffIsShownWithItsReason() throws IOException {
        Path profil = suppressing("K362", "powołanie pełne jest potrzebne czytelnikowi uzasadnienia");

        assertThat(Uruchomienie.of("sprawdz", profil).err())
                .contains("reguła wyłączona w profilu: powołanie pełne jest potrzebne");
        assertThat(Uruchomienie.of("sprawdz", profil, "--json").out())
                .contains("\"wylaczona\":\"powołanie pełne jest potrzebne");
        assertThat(Uruchomienie.of("sprawdz", profil, "--sarif").out())
                .contains("\"justification\": \"powołanie pełne jest potrzebne");
    }

    @Test
    void theHtmlReportIsAFileForOneActAndAFolderForAPack() throws IOException {
        Path akt = write("akt.txt", ZLY);
        Path strona = katalog.resolve("raport").resolve("akt.html");

        assertThat(Uruchomienie.of("sprawdz", akt, "--html", strona).kod()).isEqualTo(1);
        assertThat(strona)
                .content()
                .contains("id=\"znalezisko-1\"", "href=\"#lista-1\"")
                .doesNotContain("<b>");
        assertThat(Uruchomienie.of("sprawdz", akt, "--html", strona).err()).contains("zapisano " + strona);

        Path pakiet = katalog.resolve("pakiet");
        assertThat(Uruchomienie.of("sprawdz", PROFIL, "--html", pakiet).kod()).isZero();
        assertThat(pakiet.resolve("index.html")).content().contains("href=\"brzozowka-pal.html\"");
        assertThat(pakiet.resolve("brzozowka-pal.html")).exists();
        Uruchomienie.of("sprawdz", PROFIL, "--html", katalog.resolve("x.html"))
                .odrzucone(katalog.resolve("x.html"), "podaj katalog");

        Path obcy = write("obcy.html", "<p>moje</p>");
        Uruchomienie u = Uruchomienie.of("sprawdz", akt, "--html", obcy);
        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).contains("obcy.html: błąd W004");
        assertThat(obcy).content().isEqualTo("<p>moje</p>");
    }

    @Test
    void aCorrectedCopyIsWrittenAndEveryChangeIsTold() throws IOException {
        Path akt = write("akt.txt", ZLY);
        Path wynik = katalog.resolve("poprawiony.txt");

        Uruchomienie u = Uruchomienie.of("sprawdz", akt, "--napraw", wynik);

        assertThat(u.kod()).as(u.err()).isEqualTo(1);
        assertThat(u.err())
                .contains("Poprawiono miejsc: 2", "akt.txt:8:1: K203: § 1: „", "poprawiony.txt:10:1: błąd K401")
                .doesNotContain("ostrzeżenie K203");
        assertThat(wynik).content().contains("w pkt 3 <b>&„regulaminu”.");
        assertThat(akt).content().isEqualTo(ZLY);
        assertThat(Uruchomienie.of("sprawdz", wynik, "--napraw", katalog.resolve("drugi.txt"))
                        .err())
                .doesNotContain("Poprawiono");
        assertThat(katalog.resolve("drugi.txt")).hasSameTextualContentAs(wynik);

        Path docx = katalog.resolve("poprawiony.docx");
        assertThat(Uruchomienie.of("sprawdz", akt, "--napraw", docx, "--json").out())
                .contains("\"poprawki\":[{\"kod\":\"K203\"", "poprawiony.docx");
        assertThat(Uruchomienie.of("wczytaj", docx).out()).contains("w pkt 3 <b>&„regulaminu”.");
    }

    @Test
    void aCopyIsNeverWrittenOverAnythingNorOfAPack() throws IOException {
        Path akt = write("akt.txt", ZLY);

        Uruchomienie wMiejscu = Uruchomienie.of("sprawdz", akt, "--napraw", akt);
        assertThat(wMiejscu.kod()).isEqualTo(2);
        assertThat(wMiejscu.err()).contains("W004", "aktu nie poprawia się w miejscu");
        assertThat(akt).content().isEqualTo(ZLY);
        for (String nazwa : new String[] {"x.pdf", "x"}) {
            Uruchomienie u = Uruchomienie.of("sprawdz", akt, "--napraw", katalog.resolve(nazwa));
            assertThat(u.kod()).isEqualTo(2);
            assertThat(u.err()).contains("W142", ".txt albo .docx");
            assertThat(katalog.resolve(nazwa)).doesNotExist();
        }
        Uruchomienie paczka = Uruchomienie.of("sprawdz", PROFIL, "--napraw", katalog.resolve("p.txt"));
        assertThat(paczka.kod()).isEqualTo(2);
        assertThat(paczka.err()).contains("W142");
        assertThat(katalog.resolve("p.txt")).doesNotExist();
    }

    @Test
    void disagreementOfThePackIsFoundInItsFolderAndByGeneruj() throws IOException {
        write("statut.txt", Files.readString(Path.of("profiles", "brzozowka", "statut.txt")));
        Path profil = write(
                "p.yaml",
                Files.readString(PROFIL)
                        .replace("brzozowka/statut.txt", "statut.txt")
                        .replace("pracownicy_socjalni: 4", "pracownicy_socjalni: 2")
                        .replace("pal: XX/151/2026", "pal: XX/150/2026"));

        Uruchomienie zProfilu = Uruchomienie.of("sprawdz", profil);
        Uruchomienie generuj = Uruchomienie.of("generuj", profil, "-f", "txt", "-o", katalog.resolve("w"));
        Uruchomienie zKatalogu = Uruchomienie.of("sprawdz", katalog.resolve("w"));

        assertThat(zProfilu.err()).contains("p.yaml#pal: błąd K807: tytuł:", "ostrzeżenie K902: ops.kadra");
        assertThat(generuj.kod()).isEqualTo(1);
        assertThat(generuj.err()).contains("błąd K807", "ostrzeżenie K902", "błędy: 1");
        assertThat(zKatalogu.kod()).isEqualTo(1);
        assertThat(zKatalogu.err())
                .contains("statut-zmiana.txt:10:1: błąd K807: tytuł: numer „XX/150/2026” ma już dokument pal.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            K963 | powód  | nie ma reguły „K963”
            K362 | ' '    | powód wyłączenia reguły jest pusty
            K362 | ''     | kontrola.wylaczone[0].powod
            """)
    void aSuppressionWithoutARuleOrAReasonIsAnErrorWithItsPlace(String kod, String powod, String slowa)
            throws IOException {
        Uruchomienie u = Uruchomienie.of("sprawdz", suppressing(kod, powod));

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).containsPattern("p\\.yaml:\\d+:\\d+: błąd").contains(slowa);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --sarif --json         | wykluczają się
            --na-dzien 26.11.2026  | RRRR-MM-DD
            --na-dzien 2026-02-30  | RRRR-MM-DD
            """)
    void wrongUsageIsToldInPolish(String opcje, String slowa) {
        Object[] args = ("sprawdz profiles/brzozowka.yaml " + opcje).split(" ");

        Uruchomienie.of(args).odrzucone(katalog.resolve("nic"), "błąd: ", slowa);
    }

    private Path suppressing(String kod, String powod) throws IOException {
        write("statut.txt", Files.readString(Path.of("profiles", "brzozowka", "statut.txt")));
        return write(
                "p.yaml",
                Files.readString(PROFIL).replace("brzozowka/statut.txt", "statut.txt") + "kontrola: {wylaczone: [{kod: "
                        + kod + ", powod: \"" + powod + "\"}]}\n");
    }

    private Path write(String nazwa, String tekst) throws IOException {
        return Files.writeString(katalog.resolve(nazwa), tekst);
    }
}
