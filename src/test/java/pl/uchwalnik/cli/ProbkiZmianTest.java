package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.odczyt.TekstZmiany;
import pl.uchwalnik.nowelizacja.zapis.ZapisSlowny;

/** Amending acts with the departures of real ones: the commands read from each, in the words of the technique, reviewed. */
class ProbkiZmianTest {
    private static final Path PROBKI = Path.of("..", "shared", "korpus", "probki", "zmiany");

    @TempDir
    private Path katalog = Path.of("");

    private List<Path> samples() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PROBKI), "pominięto: nie ma próbek " + PROBKI);
        try (Stream<Path> s = Files.list(PROBKI)) {
            return s.sorted().toList();
        }
    }

    @Test
    void commandsAreTheReviewedOnes() throws IOException {
        for (Path probka : samples()) {
            String nazwa = probka.getFileName().toString();
            // the first line says where a sample comes from
            String tekst = Files.readString(probka);
            Path plik = Files.writeString(katalog.resolve(nazwa), tekst.substring(tekst.indexOf('\n') + 1));
            Wynik<TekstZmiany> zmiana = CzytnikZmiany.read(plik);
            Wynik<List<OdczytanaZmiana>> odczyt =
                    PolecenieReader.read(zmiana.wartosc().orElseThrow());
            StringBuilder b = new StringBuilder();
            for (OdczytanaZmiana z : odczyt.wartosc().orElse(List.of())) {
                b.append(z.przepis())
                        .append(" | ")
                        .append(z.akt().isEmpty() ? "(bez nazwy aktu)" : z.akt())
                        .append('\n');
                for (OdczytanaZmiana.Pozycja p : z.pozycje()) {
                    b.append("→ ").append(p.polozenie().adres()).append(": ");
                    b.append(ZapisSlowny.of(p.polecenie()).replace("\n", "\n→   "))
                            .append('\n');
                }
            }
            append(b, zmiana.diagnozy());
            append(b, odczyt.diagnozy());
            Wzorzec.check("nowelizacje/probki/" + nazwa, b.toString());
            boolean odmowa = odczyt.diagnozy().stream().anyMatch(d -> d.waga() == Waga.BLAD);
            assertThat(odmowa || !odczyt.wartosc().orElse(List.of()).isEmpty())
                    .as("%s: ani poleceń, ani odmowy", nazwa)
                    .isTrue();
        }
    }

    private static void append(StringBuilder b, List<Diagnoza> diagnozy) {
        for (Diagnoza d : diagnozy) {
            b.append(d.waga() == Waga.BLAD ? "× " : "· ");
            b.append(d.kod()).append(" wiersz ").append(d.polozenie().wiersz());
            b.append(": ").append(d.tekst()).append('\n');
        }
    }
}
