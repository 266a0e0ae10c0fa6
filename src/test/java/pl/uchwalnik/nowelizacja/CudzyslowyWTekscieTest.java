package pl.uchwalnik.nowelizacja;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.skladnia.AktParser;

/** Words changed beside a quotation mark of the text itself (ZTP § 104): a quoted fragment never holds half a pair. */
class CudzyslowyWTekscieTest {

    private static final String STARY = "Nadzór nad Ośrodkiem sprawuje Wójt Gminy Lipki, zwany dalej „Wójtem”.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nadzór nad Ośrodkiem sprawuje Wójt Gminy Lipki, zwany dalej „Wójtem”, przy pomocy Sekretarza Gminy. | po wyrazie „„Wójtem””
            Nadzór nad Ośrodkiem sprawuje Wójt Gminy Lipki, zwany dalej „Wójtem Gminy”.                        | w § 1
            Nadzór nad Ośrodkiem sprawuje Wójt Gminy Lipki, zwany dalej „organem „W””.                         | w § 1
            """)
    void changeBesideAQuotationMarkIsReadBack(String nowy, String fragment) {
        Akt akt = akt(nowy);

        String tekst = Nowelizacja.zmien(akt(STARY), akt, new Rama(Przyklad.RAMA, RodzajAktu.UCHWALA))
                .wartosc()
                .orElseThrow()
                .tekst();

        assertThat(tekst).contains(fragment);
        var odczyt = PolecenieReader.read(new Zrodlo("zmiana.txt", tekst));
        assertThat(odczyt.diagnozy()).isEmpty();
        Akt wynik = Ujednolicenie.apply(
                        akt(STARY), odczyt.wartosc().orElseThrow().getFirst().polecenia())
                .wartosc()
                .orElseThrow();
        assertThat(Rownowaznosc.roznica(wynik, akt)).isEmpty();
    }

    private static Akt akt(String zdanie) {
        String tekst = "STATUT\nOśrodka\n\n§ 1. " + zdanie + "\n\n§ 2. Ośrodek działa na obszarze Gminy.\n";
        return AktParser.istniejacy()
                .parse(new Zrodlo("statut.txt", tekst))
                .wartosc()
                .orElseThrow();
    }
}
