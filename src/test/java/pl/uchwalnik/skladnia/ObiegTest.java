package pl.uchwalnik.skladnia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** The round trip: what is printed is read back to the same tree. */
class ObiegTest {
    private static final int DRZEWA = 10_000;
    private static final AktParser PARSER = AktParser.istniejacy();
    private static final AktPrinter PRINTER = new AktPrinter();

    @Test
    void everyTreeComesBack() {
        for (int i = 0; i < DRZEWA; i++) {
            Akt akt = new LosoweDrzewa(i, 4 + i / 400, i % 2 == 1).akt();
            String tekst = PRINTER.print(akt);
            Akt odczytany = PARSER.parse(new Zrodlo("", tekst)).wartosc().orElseThrow();
            assertThat(odczytany).as("ziarno %d%n%s", i, tekst).isEqualTo(akt);
            assertThat(PRINTER.print(odczytany)).isEqualTo(tekst);
        }
    }

    @Test
    void contentsAloneComeBack() {
        for (int i = 0; i < DRZEWA / 5; i++) {
            List<Skladnik> tresc = new LosoweDrzewa(-i, 4 + i / 80, i % 2 == 1).tresc();
            String tekst = PRINTER.print(tresc);
            assertThat(PARSER.parseTresc(new Zrodlo("", tekst)).wartosc().orElseThrow())
                    .as("ziarno %d%n%s", i, tekst)
                    .isEqualTo(tresc);
        }
    }
}
