package pl.uchwalnik.skladnia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Canonical texts are fixed points: read and printed they come back letter by letter. */
class WzorceSkladniTest {

    static String wzorzec(String nazwa) throws IOException {
        try (InputStream in = WzorceSkladniTest.class.getResourceAsStream("/wzorce/skladnia/" + nazwa)) {
            assertThat(in).as(nazwa).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zmieniajaca.txt", "statut.txt"})
    void printedTextIsTheTextRead(String nazwa) throws IOException {
        String tekst = wzorzec(nazwa);
        Wynik<Akt> wynik = AktParser.istniejacy().parse(new Zrodlo(nazwa, tekst));
        assertThat(wynik.diagnozy()).isEmpty();
        assertThat(new AktPrinter().print(wynik.wartosc().orElseThrow())).isEqualTo(tekst);
    }
}
