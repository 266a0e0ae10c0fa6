package pl.uchwalnik.zmiany;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Potok;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;

/** An annex of prose, a programme for instance, is worded anew whole or not at all. */
class NoweBrzmienieProzyTest {
    private static final String STARY = Wzorzec.read("wzorce/brzozowka/pal.txt");
    private static final String NOWY = STARY.replace("Dyżury organizatora", "Spotkania organizatora");

    private final Potok potok = Potok.of(Optional.empty()).wartosc().orElseThrow();

    private static AktZmieniany akt(String tekst) {
        Akt akt = AktParser.istniejacy()
                .parse(new Zrodlo("pal.txt", tekst))
                .wartosc()
                .orElseThrow();
        return AktZmieniany.of("pal.txt", akt).wartosc().orElseThrow();
    }

    @Test
    void withoutTheChoiceItIsRefused() {
        Wynik<Nowela> nowela = new Nowelizowanie(potok).make(akt(STARY), akt(NOWY), Optional.empty());

        assertThat(nowela.wartosc()).isEmpty();
        assertThat(nowela.diagnozy()).extracting(Diagnoza::kod).contains("N302");
    }

    @Test
    void onChoiceTheProofHoldsAndTheTableTellsTheProse() {
        Nowela nowela = new Nowelizowanie(potok, true)
                .make(akt(STARY), akt(NOWY), Optional.empty())
                .wartosc()
                .orElseThrow();
        String tabela = new AktPrinter()
                .print(TabelaPorownawcza.of(nowela.stary().akt(), nowela.ujednolicony(), "w sprawie programu"));

        assertThat(nowela.tekst())
                .contains("załącznik do uchwały otrzymuje brzmienie określone w załączniku do niniejszej uchwały.");
        assertThat(tabela)
                .contains("| załącznik, 7. Harmonogram | D2. Dyżury organizatora", "| D2. Spotkania organizatora");
    }
}
