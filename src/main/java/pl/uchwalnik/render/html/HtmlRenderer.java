package pl.uchwalnik.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Opis;
import pl.uchwalnik.render.ZnakiZakazane;

/** Renderer of HTML: one page without any file beside it. Immutable and safe for many threads. */
public final class HtmlRenderer {

    private final String arkusz = ArkuszCss.build();

    /** The page in UTF-8; none, and a finding, where a text holds a character that no page can hold. */
    public Wynik<byte[]> render(Akt akt) {
        List<Diagnoza> zakazane = ZnakiZakazane.check(akt);
        if (!zakazane.isEmpty()) {
            return Wynik.brak(zakazane);
        }
        Opis opis = Opis.of(akt);
        HtmlWriter w = HtmlWriter.page();
        w.open("html", "lang", "pl").line().open("head").line();
        w.empty("meta", "charset", "utf-8").line();
        w.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        w.open("title").text(opis.tytul()).closeLine();
        w.empty("meta", "name", "author", "content", opis.autor()).line();
        w.empty("meta", "name", "generator", "content", Napisy.PROGRAM).line();
        w.styleSheet(arkusz).closeLine();
        w.open("body", "class", akt.metryka().tak("projekt") ? "projekt" : "").line();
        w.open("a", "class", "pomin", "href", "#tresc")
                .text("Przejdź do treści")
                .closeLine();
        TrescHtml tresc = new TrescHtml();
        HtmlWriter glowna = tresc.write(akt);
        SpisTresci.write(w, tresc.naglowki());
        w.open("main", "id", "tresc").line().append(glowna);
        return Wynik.of(w.finish().getBytes(StandardCharsets.UTF_8));
    }
}
