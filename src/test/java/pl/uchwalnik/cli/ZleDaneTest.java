package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input of every kind: a Polish message with the place, exit code 2, no stack trace, nothing half-written. */
class ZleDaneTest {
    private static final String MALY = """
            wersja: 1
            fikcyjny: true
            gmina:
              terc: "1499012"
              nazwa: Brzozówka
            ops:
              nazwa: Gminny Ośrodek Pomocy Społecznej w Brzozówce
            pakiet: [pal]
            """;

    @TempDir
    private Path katalog = Path.of("");

    private Path wyjscie = Path.of("");

    @BeforeEach
    void folders() {
        wyjscie = katalog.resolve("wynik");
    }

    @Test
    void aMinimalProfileWorksAndIsADraftWithBlanksListed() throws IOException {
        Uruchomienie u = generuj(profil(MALY), "-f", "txt,docx");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(wyjscie.resolve("pal.txt"))
                .content()
                .contains("projekt: tak")
                .contains("[UZUPEŁNIJ: sesja.data]");
        assertThat(u.err()).contains("Do uzupełnienia w profilu").contains("sesja.data");
        assertThat(Uruchomienie.of(
                                "generuj", katalog.resolve("gmina.yaml"), "-o", wyjscie, "-f", "txt,docx", "--scisle")
                        .kod())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ops:                     | opsy:                     | gmina.yaml:6:1  | ops
            nazwa: Brzozówka         | nazwaa: Brzozówka         | gmina.yaml:5:3  | nazwa
            wersja: 1                | wersja: jeden             | gmina.yaml:1:   | liczb
            terc: "1499012"          | terc: 0203011             | gmina.yaml:4:   | cudzysł
            fikcyjny: true           | wersja: 1                 | gmina.yaml:2:   | wersja
            """)
    void aWrongKeyOrValueIsToldWithItsPlace(String bylo, String jest, String miejsce, String slowo) throws IOException {
        generuj(profil(MALY.replace(bylo, jest))).odrzucone(wyjscie, miejsce, "błąd", slowo);
    }

    @Test
    void tabsAreToldWithTheirLine() throws IOException {
        generuj(profil(MALY.replace("  nazwa: Brzozówka", "\tnazwa: Brzozówka")))
                .odrzucone(wyjscie, "gmina.yaml:5:1", "tabulator");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        generuj(profil("")).odrzucone(wyjscie, "gmina.yaml", "błąd");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        byte[] duzo = new byte[50 * 1024 * 1024];
        Arrays.fill(duzo, (byte) 'a');
        Path plik = katalog.resolve("gmina.yaml");
        Files.write(plik, duzo);

        generuj(plik).odrzucone(wyjscie, "gmina.yaml", "za duży");
    }

    @Test
    void anAnchorBombIsRefused() throws IOException {
        StringBuilder b = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            b.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }

        generuj(profil(b + MALY)).odrzucone(wyjscie, "gmina.yaml:1:", "błąd");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        Path plik = katalog.resolve("gmina.yaml");
        Files.write(plik, new byte[] {0x50, 0x4B, 3, 4, 0, 0, 0, 1});

        generuj(plik).odrzucone(wyjscie, "gmina.yaml", "nie jest plik tekstowy");
    }

    @Test
    void aMissingFileIsToldWithTheNearestName() throws IOException {
        profil(MALY);

        generuj(katalog.resolve("gmnia.yaml")).odrzucone(wyjscie, "gmnia.yaml", "nie ma takiego pliku", "gmina.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Program <#if x                                  | pal.ftl:1
            Program ${nieznana_nazwa}                       | nieznana_nazwa
            <#list 1..100000000 as x>${x} </#list>          | pal.ftl
            ${"freemarker.template.utility.Execute"?new()}  | niedozwolone
            ${gmina?api.class}                              | niedozwolone
            <#macro m><@m/></#macro><@m/>                   | pal.ftl
            """)
    void aBadTemplateIsToldWithItsPlace(String szablon, String slowo) throws IOException {
        Path szablony = Files.createDirectory(katalog.resolve("szablony"));
        Files.writeString(szablony.resolve("pal.ftl"), szablon);

        generuj(profil(MALY), "--szablony", szablony).odrzucone(wyjscie, slowo, "błąd");
    }

    @Test
    void anUnwritableFolderIsTold() throws IOException {
        Path plik = katalog.resolve("plik");
        Files.writeString(plik, "tu jest plik, nie katalog");

        Uruchomienie u = Uruchomienie.of("generuj", profil(MALY), "-o", plik.resolve("wynik"), "-f", "txt");

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).contains("nie można zapisać plików").contains("-o").doesNotContain("Exception");
        assertThat(plik).content().isEqualTo("tu jest plik, nie katalog");
    }

    @Test
    void aReadOnlyFolderIsToldAndLeftEmpty() throws IOException {
        assumeTrue(!System.getProperty("user.name").equals("root"), "root pisze wszędzie");
        Path zamkniety = Files.createDirectory(katalog.resolve("zamkniety"));
        assumeTrue(zamkniety.toFile().setWritable(false), "system bez praw dostępu");

        Uruchomienie u = Uruchomienie.of("generuj", profil(MALY), "-o", zamkniety, "-f", "txt");

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).contains("nie można zapisać plików");
        assertThat(zamkniety).isEmptyDirectory();
    }

    @Test
    void anUnknownDocumentIsToldWithTheNearestOne() throws IOException {
        generuj(profil(MALY), "-d", "statu").odrzucone(wyjscie, "statu", "Czy chodziło o „statut”?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generuj                            | brakuje
            generuj --nadpsz x.yaml            | --nadpisz
            genruj x.yaml                      | generuj
            generuj x.yaml -f doc              | docx
            generuj x.yaml --watki zero        | --watki
            generuj x.yaml --watki 0           | dodatnia
            generuj x.yaml --szablony nie-ma   | nie ma katalogu
            profil                             | sprawdz
            wyjasnij K999                      | reguly
            szablony pall.ftl                  | pal.ftl
            """)
    void wrongUsageIsToldInPolish(String polecenie, String slowo) {
        Uruchomienie u = Uruchomienie.of((Object[]) polecenie.split(" "));

        u.odrzucone(wyjscie, "błąd: ", slowo, "--help");
    }

    @Test
    void textOfAnActThatIsNoTextIsRefused() throws IOException {
        Path plik = katalog.resolve("akt.txt");
        Files.write(plik, "zażółć".getBytes(StandardCharsets.UTF_16LE));

        for (String polecenie : new String[] {"wczytaj", "sprawdz"}) {
            Uruchomienie.of(polecenie, plik).odrzucone(wyjscie, "akt.txt");
        }
    }

    private Path profil(String tekst) throws IOException {
        Path plik = katalog.resolve("gmina.yaml");
        Files.writeString(plik, tekst);
        return plik;
    }

    private Uruchomienie generuj(Path profil, Object... reszta) {
        Object[] args = new Object[reszta.length + 4];
        args[0] = "generuj";
        args[1] = profil;
        args[2] = "-o";
        args[3] = wyjscie;
        System.arraycopy(reszta, 0, args, 4, reszta.length);
        return Uruchomienie.of(args);
    }
}
