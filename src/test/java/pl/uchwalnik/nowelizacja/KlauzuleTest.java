package pl.uchwalnik.nowelizacja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.klauzule.Klauzula;
import pl.uchwalnik.nowelizacja.klauzule.KlauzuleReader;
import pl.uchwalnik.nowelizacja.klauzule.UstawieniaKlauzul;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.skladnia.AktParser;

class KlauzuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"brzozowka", "lipowiec", "wrzosogrod"})
    void statuteGetsTheClausesInTheWordsOfTheTechnique(String gmina) throws IOException {
        Akt statut = akt(Path.of("profiles", gmina, "statut.txt"));
        List<Klauzula> klauzule = KlauzuleReader.read(zrodlo(Path.of("src/test/resources/nowelizacje/klauzule.txt")))
                .wartosc()
                .orElseThrow();
        Wynik<TekstZmian> wynik = Nowelizacja.zmien(
                statut,
                klauzule,
                UstawieniaKlauzul.BRAK,
                new Rama("uchwale nr I/1/2019 Rady Gminy X", RodzajAktu.UCHWALA));
        StringBuilder b = new StringBuilder();
        wynik.wartosc().ifPresent(t -> b.append(t.tekst()));
        b.append("\n");
        for (Diagnoza d : wynik.diagnozy()) {
            b.append(d.waga().nazwa())
                    .append(' ')
                    .append(d.kod())
                    .append(": ")
                    .append(d.tekst())
                    .append('\n');
        }
        Wzorzec.check("nowelizacje/klauzule-" + gmina + ".txt", b.toString());
        assertThat(wynik.maBledy()).isFalse();
    }

    private static Akt akt(Path plik) throws IOException {
        return AktParser.istniejacy().parse(zrodlo(plik)).wartosc().orElseThrow();
    }

    private static Zrodlo zrodlo(Path plik) throws IOException {
        return new Zrodlo(plik.toString(), Files.readString(plik));
    }
}
