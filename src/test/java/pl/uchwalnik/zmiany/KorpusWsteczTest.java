package pl.uchwalnik.zmiany;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.Potok;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.Rownowaznosc;
import pl.uchwalnik.nowelizacja.odczyt.TekstZmiany;
import pl.uchwalnik.skladnia.AktParser;

/** Backwards over real acts: from a base and the official consolidated text to the amending act, and back again. */
class KorpusWsteczTest {
    private static final Path KORPUS = Path.of("..", "shared", "korpus", "nowelizacje");

    @ParameterizedTest
    @CsvSource({
        "kfs, tekst-jednolity.txt, zmieniające rozporządzenie, § 1",
        "petycje, tekst-jednolity.txt, o zmianie ustawy, Art. 1",
        "kowr-statut, tekst-po-zmianie.txt, zmieniające rozporządzenie, § 1",
        "trzezwosc, tekst-jednolity.txt, o zmianie ustawy, Art. 1"
    })
    void theActMadeFromBothTextsGivesTheConsolidatedOne(String zestaw, String jednolity, String tytul, String przepis)
            throws IOException {
        Path katalog = KORPUS.resolve(zestaw);
        Assumptions.assumeTrue(Files.isDirectory(katalog), "brak korpusu: " + katalog);
        AktZmieniany stary = akt(katalog.resolve("baza.txt"));
        AktZmieniany nowy = akt(katalog.resolve(jednolity));

        Wynik<Nowela> nowela = new Nowelizowanie(
                        Potok.of(Optional.empty()).wartosc().orElseThrow())
                .make(stary, nowy, Optional.empty());

        assertThat(nowela.wartosc()).as(nowela.diagnozy().toString()).isPresent();
        String tekst = nowela.wartosc().orElseThrow().tekst();
        assertThat(tekst).contains(tytul).contains("\n" + przepis + ". W ");
        Wynik<Akt> ujednolicony = Ujednolicanie.apply(
                stary, List.of(TekstZmiany.of(new Zrodlo("zmiana.txt", tekst))), OptionalInt.empty());
        assertThat(ujednolicony.maBledy())
                .as(ujednolicony.diagnozy().toString())
                .isFalse();
        assertThat(Rownowaznosc.roznica(ujednolicony.wartosc().orElseThrow(), nowy.unwrapped(nowy.akt())))
                .isEmpty();
    }

    private static AktZmieniany akt(Path plik) throws IOException {
        Akt akt = AktParser.istniejacy()
                .parse(new Zrodlo(plik.toString(), Files.readString(plik)))
                .wartosc()
                .orElseThrow();
        return AktZmieniany.of(plik.toString(), akt).wartosc().orElseThrow();
    }
}
