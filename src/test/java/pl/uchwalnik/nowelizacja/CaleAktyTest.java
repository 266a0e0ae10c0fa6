package pl.uchwalnik.nowelizacja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.polecenia.RodzajAktu;
import pl.uchwalnik.nowelizacja.zapis.Rama;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;

/** Worked examples that need a whole act: body and annex together, title, preamble, annexes, footnotes. */
class CaleAktyTest {

    /** Both texts of an act and the provision that leads from one to the other. */
    record Para(String id, String przepis, Akt przed, Akt po) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Para> przyklady() {
        List<Para> wynik = new ArrayList<>();
        String[] czesci = Wzorzec.read("nowelizacje/cale-akty.txt").split("(?m)^=== ");
        for (String c : List.of(czesci).subList(1, czesci.length)) {
            String[] k = c.split("(?m)^--- (?:przed|po)\n");
            int tytul = k[0].indexOf('\n');
            wynik.add(
                    new Para(k[0].substring(0, tytul), k[0].substring(tytul + 1).strip(), akt(k[1]), akt(k[2])));
        }
        return wynik.stream();
    }

    private static Akt akt(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("akt.txt", tekst))
                .wartosc()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void differenceChoosesTheseCommandsAndTheyGiveTheNewText(Para p) {
        Rama rama = new Rama(Przyklad.RAMA, RodzajAktu.UCHWALA);
        Wynik<TekstZmian> zmiany = Nowelizacja.zmien(p.przed(), p.po(), rama);
        assertThat(zmiany.diagnozy()).isEmpty();
        String tekst = new AktPrinter()
                .print(List.of(zmiany.wartosc().orElseThrow().przepis().paragraf()));
        assertThat(tekst.strip().replace(Przyklad.RAMA, "⟨U⟩")).isEqualTo(p.przepis());
        assertThat(Rownowaznosc.roznica(zmiany.wartosc().get().ujednolicony(), p.po()))
                .isEqualTo(Optional.empty());
    }
}
