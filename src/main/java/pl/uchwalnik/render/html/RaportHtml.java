package pl.uchwalnik.render.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Opis;
import pl.uchwalnik.render.ZnakiZakazane;
import pl.uchwalnik.render.html.Dopiski.Dopisek;

/**
 * Report of a check as a page (raport HTML): the list of findings, then the text of the act with each of them in the margin
 * at its unit. Stands alone, without any file beside it; links lead from the list to the unit and back.
 */
public final class RaportHtml {

    private final String arkusz = ArkuszCss.build() + ArkuszCss.resource("raport.css");

    /**
     * Page of a pack in its table of contents.
     *
     * @param plik file of the page, beside the table of contents
     */
    public record Strona(String plik, String nazwa, List<Diagnoza> diagnozy) {}

    /**
     * The page of one document; none, and a finding, where the text holds a character that no page can hold.
     *
     * @param nazwa what the user called the document
     * @param diagnozy findings with the lines of the tree
     */
    public Wynik<byte[]> render(String nazwa, Akt akt, List<Diagnoza> diagnozy) {
        List<Diagnoza> zakazane = ZnakiZakazane.check(akt);
        if (!zakazane.isEmpty()) {
            return Wynik.brak(zakazane);
        }
        List<Dopisek> dopiski = new ArrayList<>();
        diagnozy.stream().sorted(Diagnoza.KOLEJNOSC).forEach(d -> dopiski.add(new Dopisek(dopiski.size() + 1, d)));
        HtmlWriter w = begin("Kontrola: " + Opis.of(akt).tytul());
        w.open("a", "class", "pomin", "href", "#tresc")
                .text("Przejdź do tekstu aktu")
                .closeLine();
        head(w, "Kontrola: " + nazwa, diagnozy);
        w.open("main").line();
        list(w, dopiski);
        Dopiski margines = Dopiski.of(akt, dopiski);
        w.open("article", "id", "tresc", "class", "akt", "aria-label", "Tekst aktu ze znaleziskami")
                .line();
        margines.write(w, "");
        w.append(new TrescHtml(margines, 2).write(akt));
        return Wynik.of(finish(w));
    }

    /** The table of contents of several pages. */
    public byte[] index(String nazwa, List<Strona> strony, List<Diagnoza> wspolne) {
        List<Diagnoza> wszystkie = new ArrayList<>(wspolne);
        strony.forEach(s -> wszystkie.addAll(s.diagnozy()));
        HtmlWriter w = begin("Kontrola: " + nazwa);
        head(w, "Kontrola: " + nazwa, wszystkie);
        w.open("main").line();
        w.open("h2").text("Dokumenty").closeLine();
        w.open("ul", "class", "dokumenty").line();
        for (Strona s : strony) {
            w.open("li").open("a", "href", s.plik()).text(s.nazwa()).close();
            w.text(" – " + count(s.diagnozy())).closeLine();
        }
        w.closeLine();
        w.open("h2").text("Znaleziska dotyczące całości").closeLine();
        if (wspolne.isEmpty()) {
            w.open("p").text("Brak.").closeLine();
        }
        wspolne.stream().sorted(Comparator.comparing(Diagnoza::waga)).forEach(d -> {
            w.open("div", "class", "ogolne " + d.waga().kod()).line();
            description(w, d);
            w.closeLine();
        });
        return finish(w);
    }

    private HtmlWriter begin(String tytul) {
        HtmlWriter w = HtmlWriter.page();
        w.open("html", "lang", "pl").line().open("head").line();
        w.empty("meta", "charset", "utf-8").line();
        w.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        w.open("title").text(tytul).closeLine();
        w.empty("meta", "name", "generator", "content", Napisy.PROGRAM).line();
        w.styleSheet(arkusz).closeLine();
        w.open("body", "class", "raport").line();
        return w;
    }

    private static void head(HtmlWriter w, String tytul, List<Diagnoza> diagnozy) {
        w.open("header").line();
        w.open("h1").text(tytul).closeLine();
        w.open("p").text(count(diagnozy)).closeLine();
        w.open("p")
                .text("Znalezisko mówi o ryzyku zakwestionowania aktu; nie zastępuje oceny prawnika.")
                .closeLine();
        w.closeLine();
    }

    private static String count(List<Diagnoza> diagnozy) {
        return "błędy: " + count(diagnozy, Waga.BLAD) + ", ostrzeżenia: " + count(diagnozy, Waga.OSTRZEZENIE)
                + ", uwagi: " + count(diagnozy, Waga.UWAGA);
    }

    private static long count(List<Diagnoza> diagnozy, Waga waga) {
        return diagnozy.stream().filter(d -> d.waga() == waga).count();
    }

    private static void list(HtmlWriter w, List<Dopisek> dopiski) {
        w.open("section", "class", "lista-znalezisk", "aria-labelledby", "znaleziska")
                .line();
        w.open("h2", "id", "znaleziska").text("Znaleziska").closeLine();
        if (dopiski.isEmpty()) {
            w.open("p").text("Nie znaleziono niczego, co wymagałoby uwagi.").closeLine();
        } else {
            w.open("ol").line();
            for (Dopisek d : dopiski) {
                Diagnoza x = d.diagnoza();
                String adres = x.polozenie().adres();
                w.open("li", "id", "lista-" + d.numer(), "class", x.waga().kod());
                w.open("a", "href", "#znalezisko-" + d.numer())
                        .text(x.waga().nazwa() + " " + x.kod() + (adres.isEmpty() ? "" : ", " + adres))
                        .close();
                w.text(" – " + x.tekst()).closeLine();
            }
            w.closeLine();
        }
        w.closeLine();
    }

    private static void description(HtmlWriter w, Diagnoza d) {
        String gdzie = d.polozenie().toString();
        String adres = d.polozenie().adres();
        w.open("p");
        w.open("strong").text(d.waga().nazwa() + " " + d.kod()).close();
        w.text(" " + gdzie + (gdzie.isEmpty() || adres.isEmpty() ? "" : ", ") + adres)
                .closeLine();
        w.open("p").text(d.tekst()).closeLine();
        d.podpowiedzi().forEach(p -> w.open("p", "class", "wskazowka").text(p).closeLine());
        if (!d.podstawa().isEmpty()) {
            w.open("p", "class", "podstawa").text("Podstawa: " + d.podstawa()).closeLine();
        }
    }

    private static byte[] finish(HtmlWriter w) {
        return w.finish().getBytes(StandardCharsets.UTF_8);
    }
}
