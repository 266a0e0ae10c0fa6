package pl.uchwalnik.siec.eli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;

/** Answers recorded from the real service, kept beside the project and absent from a user's clone. */
class NagraneOdpowiedziTest {
    private static final Path KATALOG = Path.of("..", "shared", "prawo", "eli");

    @BeforeEach
    void recorded() {
        Assumptions.assumeTrue(Files.isDirectory(KATALOG), "pominięto: nie ma nagranych odpowiedzi " + KATALOG);
    }

    private static Wynik<AktEli> read(String plik, String adres) throws IOException {
        return AktEliReader.read(
                Files.readString(KATALOG.resolve(plik)), AdresEli.parse(adres).orElseThrow());
    }

    @Test
    void anActWithAConsolidatedTextAndFifteenAmendments() throws IOException {
        AktEli akt = read("DU_2015_1265.json", "DU/2015/1265").wartosc().orElseThrow();

        assertThat(akt.tytul()).endsWith("strategicznych inwestycji w zakresie sieci przesyłowych");
        assertThat(akt.status()).isEqualTo("akt posiada tekst jednolity");
        assertThat(akt.martwy()).isFalse();
        assertThat(akt.dni().wydano()).contains(LocalDate.of(2015, 7, 24));
        assertThat(akt.dni().ogloszono()).contains(LocalDate.of(2015, 8, 31));
        assertThat(akt.dni().wygasl()).contains(LocalDate.of(2025, 12, 31));
        assertThat(akt.odniesienia(AktEli.ZMIENIAJACE))
                .hasSize(15)
                .contains(
                        new AktEli.Odniesienie(new AdresEli("DU", 2023, 1688), Optional.of(LocalDate.of(2023, 9, 24))));
        assertThat(akt.odniesienia(AktEli.TEKSTY_JEDNOLITE))
                .extracting(o -> o.adres().toString())
                .contains("DU/2023/1680", "DU/2022/273", "DU/2021/428");
    }

    @ParameterizedTest
    @CsvSource({
        "DU_2023_2029.json, DU/2023/2029, 2023-09-27",
        "DU_2002_331.json, DU/2002/331, 2002-04-12",
        "DU_2025_1699.json, DU/2025/1699, 2025-12-04",
    })
    void theOthersAreReadToo(String plik, String adres, LocalDate ogloszono) throws IOException {
        AktEli akt = read(plik, adres).wartosc().orElseThrow();

        assertThat(akt.adres()).hasToString(adres);
        assertThat(akt.dni().ogloszono()).contains(ogloszono);
        assertThat(akt.odniesienia(AktEli.ZMIENIAJACE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DU_1998_375_uszkodzony.json, DU/1998/375",
        "DU-2005-1493-struct.json, DU/2005/1493",
        "DU_2002_331.json, DU/2002/332"
    })
    void damagedAndForeignAnswersAreRefused(String plik, String adres) throws IOException {
        Wynik<AktEli> w = read(plik, adres);

        assertThat(w.wartosc()).isEmpty();
        assertThat(w.diagnozy()).extracting(Diagnoza::kod).containsExactly("E006");
    }
}
