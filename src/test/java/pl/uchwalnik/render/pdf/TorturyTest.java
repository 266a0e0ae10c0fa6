package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;

/** Documents that no council would write: nothing is lost, nothing leaves the page, the work ends. */
class TorturyTest {

    @Test
    void footnoteLongerThanAPageGoesOnOverleaf() {
        List<Odnosnik> footnotes = List.of(
                new Odnosnik("¹⁾", slowa(1500), Miejsce.NIEZNANE), new Odnosnik("²⁾", slowa(200), Miejsce.NIEZNANE));
        List<Skladnik> body = new ArrayList<>();
        body.add(Akapit.of(slowa(80) + "¹⁾ " + slowa(30) + "²⁾."));
        for (int i = 0; i < 12; i++) {
            body.add(Akapit.of(slowa(60)));
        }
        assertThat(check(withFootnotes(body, footnotes))).isBetween(3, 6);
    }

    @Test
    void footnoteThatNothingCallsIsNotLost() {
        Akt act = withFootnotes(
                List.of(Akapit.of("Bez wezwania.")), List.of(new Odnosnik("¹⁾", "Sam tekst.", Miejsce.NIEZNANE)));
        assertThat(StructureText.read(render(act))).contains("Note|Sam tekst.");
    }

    @Test
    void footnoteOfATableStandsOnThePageOfItsRow() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            rows.add(List.of("wiersz " + i, i == 33 ? "wartość¹⁾" : "wartość"));
        }
        Akt act = withFootnotes(
                List.of(Przyklady.tabela("Tabela", List.of("Lp.", "Wartość"), rows)),
                List.of(new Odnosnik("¹⁾", slowa(30), Miejsce.NIEZNANE)));
        check(act);
    }

    @Test
    void chainOfHeadingsBreaksSomewhere() {
        List<Skladnik> body = new ArrayList<>();
        body.add(Akapit.of(slowa(200)));
        for (int i = 1; i <= 45; i++) {
            body.add(Naglowek.of(1 + i % 3, "Nagłówek " + i));
        }
        body.add(Akapit.of(slowa(50)));
        assertThat(check(Przyklady.akt(body))).isBetween(3, 5);
    }

    @Test
    void wordsWiderThanTheLineAreBroken() {
        String word = "a".repeat(700);
        String address = "https://www.example.org/" + "bardzo-dlugi-odcinek/".repeat(30);
        check(Przyklady.akt(List.of(
                Przyklady.par(1, word),
                Przyklady.par(2, "Zob. " + address),
                Przyklady.par(3, "Punkty:", Przyklady.pkt(1, word + " " + slowa(20))),
                Naglowek.of(1, word),
                Przyklady.tabela("Tabela", List.of("A", "B"), List.of(List.of(word, address))))));
    }

    @Test
    void actOfThreeThousandUnitsIsSet() {
        List<Skladnik> body = new ArrayList<>();
        for (int p = 1; p <= 250; p++) {
            List<Skladnik> units = new ArrayList<>();
            for (int u = 1; u <= 11; u++) {
                units.add(Przyklady.ust(u, slowa(12 + u % 7) + "."));
            }
            body.add(Przyklady.par(p, "", units.toArray(Skladnik[]::new)));
        }
        Akt act = Przyklady.akt(body);
        assertThat(StructureText.read(render(act)).stream().filter(e -> e.startsWith("LBody|")))
                .hasSize(2750);
    }

    @Test
    void emptyPartsDoNoHarm() {
        check(Przyklady.akt(List.of()));
        check(Przyklady.akt(List.of(
                Przyklady.par(1, ""),
                Przyklady.rozdzial(1, ""),
                Przyklady.cytat(";", Akapit.of("")),
                new Tabela("", List.of(), List.of(), Miejsce.NIEZNANE),
                Przyklady.tabela("", List.of("", ""), Collections.nCopies(3, List.of("", ""))))));
    }

    @Test
    void signatureIsNotLeftAlone() {
        for (int words = 560; words < 700; words += 4) {
            Akt act = Przyklady.akt(List.of(Przyklady.par(1, slowa(words)), Przyklady.par(2, slowa(24))));
            Akt signed = new Akt(
                    act.metryka(),
                    act.naglowek(),
                    List.of(),
                    act.tresc(),
                    Przyklady.podpis(),
                    List.of(),
                    List.of(),
                    List.of());
            List<String> pages = Strony.texts(render(signed));
            assertThat(pages.getLast().lines().findFirst().orElse(""))
                    .as("%d words", words)
                    .doesNotStartWith("Przewodniczący");
            assertThat(pages.getLast()).contains("Przewodniczący").contains("Jan Przykładowy");
        }
    }

    private static Akt withFootnotes(List<? extends Skladnik> body, List<Odnosnik> footnotes) {
        return new Akt(
                Przyklady.metryka(),
                Przyklady.naglowek(),
                List.of(),
                List.copyOf(body),
                Podpis.BRAK,
                footnotes,
                List.of(),
                List.of());
    }

    private static int check(Akt act) {
        byte[] pdf = render(act);
        List<String> read = StructureText.read(pdf).stream()
                .map(e -> e.substring(e.indexOf('|') + 1))
                .toList();
        assertThat(String.join("\n", read)).isEqualTo(String.join("\n", ModelText.of(act)));
        return Margines.check(pdf);
    }

    private static byte[] render(Akt act) {
        return new PdfRenderer().render(act).wartosc().orElseThrow();
    }

    private static String slowa(int count) {
        StringBuilder b = new StringBuilder("Tekst");
        for (int i = 1; i < count; i++) {
            b.append(' ').append("społeczność".substring(0, 3 + (i * 7) % 9));
        }
        return b.toString();
    }
}
