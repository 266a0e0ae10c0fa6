package pl.uchwalnik.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.skladnia.AktParser;

/** The report as a page: every finding once in the list and once in the margin, linked both ways. */
class RaportHtmlTest {
    private static final String AKT = """
            UCHWAŁA NR XX/150/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            o nadaniu statutu <script>alert("x")</script> & ośrodkowi

            Na podstawie art. 40 ustawy uchwala się, co następuje:

            § 1. 1. Nadaje się statut, o którym mowa w pkt. 3.
            2. Statut stanowi załącznik do uchwały:
            1) zadania „A & B";
            2) organy, o których mowa w ust. 9

            § 2. Wykonanie uchwały powierza się Kierownikowi Ośrodka.

            § 3. Uchwała wchodzi w życie z dniem podjęcia.

            Załącznik do uchwały nr I/1/2001

            PROGRAM

            # 1. Cele

            ### 1.1. Cel na lata 2026-2028

            | A | B |
            | --- | --- |
            | <b>x</b> | y |
            """;

    @Test
    void pageIsAsReviewed() {
        List<Diagnoza> znalezione = List.of(
                diagnoza(Waga.OSTRZEZENIE, 4, "tytuł", "przedmiot nie zaczyna się od <w sprawie>"),
                diagnoza(Waga.UWAGA, 6, "podstawa prawna", "brakuje ustawy"),
                diagnoza(Waga.OSTRZEZENIE, 8, "§ 1 ust. 1", "skrót zapisano „pkt.”"),
                diagnoza(Waga.BLAD, 11, "§ 1 ust. 2 pkt 2", "odesłanie prowadzi donikąd"),
                diagnoza(Waga.OSTRZEZENIE, 17, "załącznik", "inny numer uchwały"),
                diagnoza(Waga.UWAGA, 23, "załącznik", "zakres zapisano łącznikiem"),
                diagnoza(Waga.UWAGA, 25, "załącznik", "tabela nie ma tytułu"),
                diagnoza(Waga.UWAGA, 0, "", "kodowanie pliku"));
        byte[] strona = new RaportHtml()
                .render("akt.txt", akt(AKT), znalezione)
                .wartosc()
                .orElseThrow();

        Wzorzec.check(
                "kontrola/raport.html",
                new String(strona, StandardCharsets.UTF_8).replaceAll("(?s)<style>.*</style>", "<style></style>"));
    }

    private static Diagnoza diagnoza(Waga waga, int wiersz, String adres, String tekst) {
        Polozenie gdzie = Polozenie.of("akt.txt", wiersz, 1).withAdres(adres);
        return new Diagnoza("K999", waga, gdzie, tekst, List.of("zapisz inaczej"), "ZTP § 1", List.of());
    }

    @Test
    void everyFindingIsInTheListAndInTheMarginAndLinkedBothWays() {
        Akt akt = akt(AKT);
        int ile = Kontrola.PELNA.check(akt).size();
        List<Element> e = elements(page(AKT));

        assertThat(ile).isGreaterThan(7);
        assertThat(e.stream().filter(x -> x.getAttribute("role").equals("note")))
                .hasSize(ile);
        List<String> kotwice = values(e, "id");
        assertThat(kotwice).doesNotHaveDuplicates();
        List<String> odnosniki =
                values(e, "href").stream().map(h -> h.substring(1)).toList();
        for (int i = 1; i <= ile; i++) {
            assertThat(kotwice).contains("lista-" + i, "znalezisko-" + i);
            assertThat(odnosniki).contains("lista-" + i, "znalezisko-" + i);
        }
        assertThat(kotwice).containsAll(odnosniki);
    }

    @Test
    void aNoteStandsInItsUnit() {
        Element nota = elements(page(AKT)).stream()
                .filter(x -> x.getAttribute("role").equals("note"))
                .filter(x -> x.getTextContent().contains("K203"))
                .findFirst()
                .orElseThrow();

        assertThat(((Element) nota.getParentNode()).getAttribute("id")).isEqualTo("par-1.ust-1");
    }

    @Test
    void dataNeverBecomesMarkupAndNothingIsLoaded() {
        List<Element> e = elements(page(AKT));

        assertThat(e).extracting(Element::getTagName).doesNotContain("script", "img", "link", "iframe", "b");
        assertThat(e.stream().filter(x -> x.getTagName().equals("h1"))).hasSize(1);
        assertThat(e.stream().filter(x -> x.getTagName().equals("main"))).hasSize(1);
        assertThat(page(AKT)).doesNotContain("http", "url(");
        int poprzedni = 0;
        for (Element x : elements(page(AKT.replace("### 1.1", "## 1.1")))) {
            if (x.getTagName().matches("h[1-6]")) {
                int poziom = x.getTagName().charAt(1) - '0';
                assertThat(poziom).isLessThanOrEqualTo(poprzedni + 1);
                poprzedni = poziom;
            }
        }
    }

    @Test
    void aFindingWithoutAPlaceIsShownAboveTheText() {
        byte[] strona = new RaportHtml()
                .render("a.txt", akt(AKT), List.of(Diagnoza.uwaga("W123", Polozenie.of("a.txt"), "Kodowanie.")))
                .wartosc()
                .orElseThrow();

        assertThat(new String(strona, StandardCharsets.UTF_8)).contains("uwaga W123", "Kodowanie.");
    }

    private static String page(String tekst) {
        Akt akt = akt(tekst);
        return new String(
                new RaportHtml()
                        .render("akt <z> \"nazwą\".txt", akt, Kontrola.PELNA.check(akt))
                        .wartosc()
                        .orElseThrow(),
                StandardCharsets.UTF_8);
    }

    private static List<Element> elements(String html) {
        List<Element> wynik = new ArrayList<>();
        collect(TekstHtml.document(html.getBytes(StandardCharsets.UTF_8)), wynik);
        return wynik;
    }

    private static void collect(Element e, List<Element> wynik) {
        wynik.add(e);
        TekstHtml.children(e).forEach(d -> collect(d, wynik));
    }

    private static List<String> values(List<Element> elementy, String atrybut) {
        return elementy.stream()
                .map(e -> e.getAttribute(atrybut))
                .filter(v -> !v.isEmpty())
                .toList();
    }

    private static Akt akt(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("akt.txt", tekst))
                .wartosc()
                .orElseThrow();
    }
}
