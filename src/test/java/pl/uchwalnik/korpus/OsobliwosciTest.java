package pl.uchwalnik.korpus;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.TekstZmiany;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.zmiany.AktZmieniany;
import pl.uchwalnik.zmiany.Ujednolicanie;

/**
 * What breaks a naive engine on real amendments, each with its result: base, amending act, and after {@code --- wynik} the
 * consolidated text with everything that was said. The last part is written by the test and reviewed by eye.
 */
class OsobliwosciTest {
    private static final String PLIK = "nowelizacje/osobliwosci.txt";

    @Test
    void everyOddityHasItsReviewedOutcome() {
        StringBuilder b = new StringBuilder();
        for (String przypadek : Wzorzec.read(PLIK).split("(?m)^(?==== )")) {
            if (przypadek.isBlank()) {
                continue;
            }
            int baza = przypadek.indexOf("--- baza\n");
            int zmiana = przypadek.indexOf("--- zmiana\n");
            int wynik = przypadek.indexOf("--- wynik\n");
            String dane = wynik < 0 ? przypadek : przypadek.substring(0, wynik);
            b.append(dane).append("--- wynik\n");
            b.append(run(dane.substring(baza + 9, zmiana), dane.substring(zmiana + 11)));
        }
        Wzorzec.check(PLIK, b.toString());
    }

    private static String run(String baza, String zmiana) {
        AktZmieniany akt = AktParser.istniejacy()
                .parse(new Zrodlo("baza", baza))
                .then(a -> AktZmieniany.of("baza", a))
                .wartosc()
                .orElseThrow();
        Wynik<Akt> w =
                Ujednolicanie.apply(akt, List.of(TekstZmiany.of(new Zrodlo("zmiana", zmiana))), OptionalInt.empty());
        StringBuilder b = new StringBuilder();
        w.wartosc().ifPresent(a -> b.append(new AktPrinter().print(a.withMetryka(Metryka.PUSTA))));
        for (Diagnoza d : w.diagnozy()) {
            b.append(d.waga().name().charAt(0)).append(' ').append(d.kod()).append(' ');
            b.append(d.polozenie()).append(": ").append(d.tekst()).append('\n');
        }
        return b.toString();
    }
}
