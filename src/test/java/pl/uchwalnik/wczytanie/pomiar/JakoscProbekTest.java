package pl.uchwalnik.wczytanie.pomiar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.wczytanie.Probki;
import pl.uchwalnik.wczytanie.Wczytanie;
import pl.uchwalnik.wczytanie.Wczytany;

/**
 * Readings of the samples held against what the acts say: the files in {@code wczytanie/probki} are written by people and
 * are never regenerated; {@code wczytanie/odczyty.txt} tells how far the reader is from them.
 */
class JakoscProbekTest {

    private static final Wczytanie WCZYTANIE = new Wczytanie(false);

    @Test
    void unitsAreReadRightByClassOfDefect() throws IOException {
        Map<String, Pomiar> klasy = new TreeMap<>();
        StringBuilder odczyty = new StringBuilder();
        Map<String, List<String>> wady = classes();
        for (Path p : Probki.all()) {
            String nazwa = p.getFileName().toString();
            Wynik<Wczytany> w = WCZYTANIE.read(nazwa, Probki.bytes(p));
            Pomiar m = Pomiar.of(
                    Stanowisko.parse(Wzorzec.read("wczytanie/probki/" + nazwa)),
                    w.wartosc().orElseThrow().akt(),
                    w.diagnozy(),
                    (adres, tekst) -> tekst);
            wady.get(nazwa.substring(0, 6)).forEach(k -> klasy.merge(k, m, Pomiar::plus));
            klasy.merge("RAZEM", m, Pomiar::plus);
            describe(odczyty, nazwa, m, w.diagnozy());
        }
        Tablica.write("probki", klasy);
        assertThat(klasy.get("czysty").poprawne()).isGreaterThanOrEqualTo(98);
        assertThat(klasy.get("czysty").nadmiarowe()).isLessThanOrEqualTo(2.5);
        assertThat(klasy.get("zaszumiony").poprawne()).isGreaterThanOrEqualTo(90);
        assertThat(klasy.get("zaszumiony").nadmiarowe()).isLessThanOrEqualTo(17);
        Wzorzec.check("wczytanie/odczyty.txt", odczyty.toString());
    }

    private static void describe(StringBuilder b, String nazwa, Pomiar m, List<Diagnoza> diagnozy) {
        b.append(m.row(nazwa).replaceAll(" +", " ")).append('\n');
        m.opis().forEach(o -> b.append("  ").append(o).append('\n'));
        diagnozy.forEach(d -> b.append("  ")
                .append(d.kod())
                .append(' ')
                .append(d.polozenie().wiersz())
                .append(':')
                .append(d.polozenie().kolumna())
                .append(" [")
                .append(d.polozenie().adres())
                .append("] ")
                .append(d.tekst())
                .append('\n'));
    }

    /** Classes of defects by the first six letters of a sample's name. */
    private static Map<String, List<String>> classes() throws IOException {
        Map<String, List<String>> wynik = new LinkedHashMap<>();
        for (String w : Files.readAllLines(Wzorzec.file("wczytanie/klasy.txt"), StandardCharsets.UTF_8)) {
            if (!w.startsWith("#")) {
                List<String> pola = List.of(w.split(" "));
                wynik.put(pola.getFirst(), pola.subList(1, pola.size()));
            }
        }
        return wynik;
    }
}
