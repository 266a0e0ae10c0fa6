package pl.uchwalnik.nowelizacja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.zapis.ZapisSlowny;

/**
 * Commands as municipal officials write them: each variant with the command in the words of the technique that it is read
 * as and the remarks on the way, or with the refusal and its place. The file is the table; {@code →} {@code ·} {@code ×}
 * lines are written by the test and reviewed by eye.
 */
class WariantyTest {
    private static final String PLIK = "nowelizacje/warianty.txt";
    private static final String RAMA = "§ 1. W uchwale nr I/2/2020 wprowadza się następujące zmiany:\n1) ";

    private record Odczyt(List<String> polecenia, List<Diagnoza> diagnozy) {
        boolean bledny() {
            return diagnozy.stream().anyMatch(d -> d.waga() == Waga.BLAD);
        }
    }

    @Test
    void variantsAreReadAsReviewed() {
        StringBuilder wynik = new StringBuilder();
        for (String blok : Wzorzec.read(PLIK).strip().split("\n\n+")) {
            List<String> wejscie =
                    blok.lines().filter(w -> !w.matches("^[→·×].*")).toList();
            wynik.append(wynik.isEmpty() ? "" : "\n");
            wejscie.forEach(w -> wynik.append(w).append('\n'));
            if (!blok.startsWith("#")) {
                append(wynik, read(String.join("\n", wejscie)));
            }
        }
        Wzorzec.check(PLIK, wynik.toString());
    }

    /** What is not in the words of the technique is never read in silence. */
    @Test
    void everyLenientReadingIsSaid() {
        for (String blok : Wzorzec.read(PLIK).strip().split("\n\n+")) {
            String wejscie = String.join(
                    "\n", blok.lines().filter(w -> !w.matches("^[→·×].*")).toList());
            if (blok.startsWith("#")) {
                continue;
            }
            Odczyt o = read(wejscie);
            String scisle = String.join("\n", o.polecenia());
            boolean takieSame = letters(wejscie).equals(letters(scisle));
            assertThat(!o.diagnozy().isEmpty() || takieSame)
                    .as("bez uwagi odczytano „%s” jako „%s”", wejscie, scisle)
                    .isTrue();
            assertThat(o.bledny() != o.polecenia().isEmpty())
                    .as("odmowa jednych poleceń, a zastosowanie innych: %s", wejscie)
                    .isFalse();
        }
    }

    /** Layout, capitals and the name of the act after an annex are no departures. */
    private static String letters(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replace(" do uchwały", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Odczyt read(String wariant) {
        Wynik<List<OdczytanaZmiana>> r = PolecenieReader.read(new Zrodlo("z.txt", RAMA + wariant + "\n"));
        List<String> polecenia = new ArrayList<>();
        for (OdczytanaZmiana z : r.wartosc().orElse(List.of())) {
            z.polecenia().forEach(p -> polecenia.add(ZapisSlowny.of(p)));
        }
        return new Odczyt(polecenia, r.diagnozy());
    }

    private static void append(StringBuilder b, Odczyt o) {
        o.polecenia()
                .forEach(p -> b.append("→ ").append(p.replace("\n", "\n→   ")).append('\n'));
        for (Diagnoza d : o.diagnozy()) {
            b.append(d.waga() == Waga.BLAD ? "× " : "· ")
                    .append(d.kod())
                    .append(" wiersz ")
                    .append(d.polozenie().wiersz())
                    .append(": ")
                    .append(d.tekst())
                    .append('\n');
        }
    }
}
