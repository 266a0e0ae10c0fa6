package pl.uchwalnik.nowelizacja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zapis.PoleceniePrinter;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.skladnia.AktPrinter;

/** The worked examples of the technique, both ways, word for word. */
class PrzykladyTest {
    private static final Krok ZALACZNIK = new Krok.DoZalacznika("");

    /** Another change of another §, so that the example is one of several. */
    private static final Polecenie INNA = new Polecenie.Uchylenie(
            Sciezka.of(ZALACZNIK), Wykaz.of(new Krok.DoJednostki(RodzajJednostki.PARAGRAF, Oznaczenie.of(99))));

    static Stream<Przyklad> przyklady() {
        return Przyklad.wszystkie().stream();
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void readingAndWritingGivesTheSameWords(Przyklad p) {
        assertThat(zapis(odczyt(p))).isEqualTo(zNumerami(p.polecenie()));
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void executionGivesTheTextAfter(Przyklad p) {
        Wynik<Akt> wynik = Ujednolicenie.apply(p.przed(), odczyt(p));
        assertThat(wynik.diagnozy()).isEmpty();
        assertThat(tekst(wynik.wartosc().orElseThrow())).isEqualTo(tekst(p.po()));
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void differenceChoosesThisCommand(Przyklad p) {
        Wynik<List<Polecenie>> wynik = Nowelizacja.diff(p.przed(), p.po());
        assertThat(wynik.diagnozy()).isEmpty();
        assertThat(zapis(wynik.wartosc().orElseThrow())).isEqualTo(zNumerami(p.polecenie()));
        Akt po = Ujednolicenie.apply(p.przed(), wynik.wartosc().get()).wartosc().orElseThrow();
        assertThat(Rownowaznosc.roznica(po, p.po())).isEqualTo(Optional.empty());
    }

    private static String tekst(Akt akt) {
        return new AktPrinter().print(akt.zalaczniki().getFirst().tresc());
    }

    private static List<Polecenie> odczyt(Przyklad p) {
        String tekst = "§ 1. W " + Przyklad.RAMA + " w załączniku do uchwały wprowadza się następujące zmiany:\n"
                + zNumerami(p.polecenie());
        Wynik<List<OdczytanaZmiana>> wynik = PolecenieReader.read(new Zrodlo("zmiana.txt", tekst));
        assertThat(wynik.diagnozy()).isEmpty();
        assertThat(wynik.wartosc().orElseThrow()).hasSize(1);
        OdczytanaZmiana zmiana = wynik.wartosc().get().getFirst();
        assertThat(zmiana.akt()).isEqualTo(Przyklad.RAMA);
        return zmiana.polecenia();
    }

    /** Each first line of a command at the level of pkt gets its number. */
    private static String zNumerami(String polecenie) {
        StringBuilder b = new StringBuilder();
        int numer = 0;
        boolean poczatek = true;
        for (String wiersz : polecenie.split("\n")) {
            b.append(poczatek ? ++numer + ") " : "").append(wiersz).append('\n');
            poczatek = wiersz.endsWith("”;")
                    || (!wiersz.startsWith("„") && wiersz.endsWith(";") && !wCytacie(polecenie, wiersz));
        }
        return b.toString();
    }

    private static boolean wCytacie(String polecenie, String wiersz) {
        String przed = polecenie.substring(0, polecenie.indexOf(wiersz));
        return przed.chars().filter(c -> c == '„').count()
                > przed.chars().filter(c -> c == '”').count();
    }

    private static String zapis(List<Polecenie> polecenia) {
        List<Polecenie> zInna = new ArrayList<>(polecenia);
        zInna.add(INNA);
        String tekst = new AktPrinter()
                .print(List.of(new PoleceniePrinter(new Rama(Przyklad.RAMA, RodzajAktu.UCHWALA))
                        .write(Oznaczenie.of(1), zInna)
                        .paragraf()));
        int od = tekst.indexOf("zmiany:\n") + 8;
        int doKonca = tekst.lastIndexOf('\n', tekst.indexOf("uchyla się § 99"));
        return tekst.substring(od, doKonca + 1);
    }
}
