package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;

class TabelePdfTest {

    @Test
    void headIsRepeatedOnEveryPageAndReadOnce() {
        byte[] pdf = render(table(rows(90)));
        List<String> pages = Strony.texts(pdf);
        assertThat(pages).hasSizeGreaterThan(1).allMatch(p -> p.contains("Liczba porządkowa"));
        assertThat(StructureText.read(pdf)).containsOnlyOnce("TH|Liczba porządkowa");
        assertThat(StructureText.artifacts(pdf)).contains("Liczba porządkowa");
        Margines.check(pdf);
    }

    @Test
    void rowStaysWholeWhileItIsShort() {
        for (String page : Strony.texts(render(table(rows(90))))) {
            for (int i = 1; i <= 90; i++) {
                boolean begins = page.contains("wiersz " + i + " ");
                assertThat(page.contains("k" + i + "k"))
                        .as("row %d on %s", i, page)
                        .isEqualTo(begins);
            }
        }
    }

    @Test
    void rowTallerThanAPageIsDividedAndReadAsOneCell() {
        String tall = "bardzo długi opis działania ".repeat(400).strip();
        Akt act = table(List.of(List.of("1", "krótki", "a"), List.of("2", tall, "b"), List.of("3", "krótki", "c")));
        byte[] pdf = render(act);
        assertThat(Margines.check(pdf)).isGreaterThan(1);
        assertThat(StructureText.read(pdf)).containsSubsequence("TD|2", "TD|" + tall, "TD|b", "TD|3");
        assertThat(Strony.texts(pdf)).allMatch(p -> p.contains("porządkowa"));
    }

    @Test
    void wideTableKeepsWithinTheMargins() {
        List<String> heads = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            heads.add("Wskaźnik społeczności " + i);
            row.add(i % 4 == 0 ? "organizowanie społeczności lokalnej" : "1 234 567,89");
        }
        byte[] pdf = render(Przyklady.akt(List.of(Przyklady.tabela("Szeroka", heads, List.of(row, row)))));
        Margines.check(pdf);
        assertThat(StructureText.read(pdf)).contains("TH|Wskaźnik społeczności 16");
    }

    @Test
    void captionAndHeadStayWithTheFirstRow() {
        for (int paragraphs = 20; paragraphs < 60; paragraphs++) {
            List<Skladnik> body = new ArrayList<>();
            for (int i = 0; i < paragraphs; i++) {
                body.add(Akapit.of("Zdanie."));
            }
            body.add(Przyklady.tabela("Podpis tabeli", List.of("Nagłówek", "B"), List.of(List.of("Komórka", "b"))));
            for (String page : Strony.texts(render(Przyklady.akt(body)))) {
                assertThat(page.contains("Podpis tabeli")).as(page).isEqualTo(page.contains("Komórka"));
            }
        }
    }

    private static Akt table(List<List<String>> rows) {
        return Przyklady.akt(List.of(Przyklady.tabela("Tabela", List.of("Liczba porządkowa", "Opis", "Uwagi"), rows)));
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        String filler = "tekst, który zajmuje ponad jeden wiersz tabeli, aby wysokość wierszy była różna ";
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("wiersz " + i, filler.repeat(1 + i % 3) + "k" + i + "k", "u" + i));
        }
        return rows;
    }

    private static byte[] render(Akt act) {
        return new PdfRenderer().render(act).wartosc().orElseThrow();
    }
}
