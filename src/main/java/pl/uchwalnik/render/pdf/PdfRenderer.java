package pl.uchwalnik.render.pdf;

import java.util.List;
import java.util.function.IntFunction;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Opis;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.pdf.draw.DocumentWriter;
import pl.uchwalnik.render.pdf.font.FontSet;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.LineSetter;
import pl.uchwalnik.render.pdf.line.Shape;
import pl.uchwalnik.render.pdf.page.Page;
import pl.uchwalnik.render.pdf.page.Paginator;
import pl.uchwalnik.render.pdf.tag.Leaf;
import pl.uchwalnik.render.pdf.tag.Tag;

/**
 * Renders an act as PDF that is PDF/UA-1 and PDF/A-2a at once. The same act gives the same bytes. One renderer may serve
 * many threads; each parses the fonts once.
 */
public final class PdfRenderer {
    private static final Strona SHEET = Strona.A4;

    private final ThreadLocal<FontSet> fonts = ThreadLocal.withInitial(FontSet::load);

    /** The file; absent where the act holds a character that the font lacks ({@code R001}). */
    public Wynik<byte[]> render(Akt akt) {
        FontSet own = fonts.get();
        LineSetter setter = new LineSetter(own);
        Galley galley = new Galley(setter, SHEET);
        TextSetter texts = new TextSetter(own, galley);
        Tag document = Tag.document();
        new ActSetter(new Desk(galley, texts, new Headings()), document).set(akt);
        if (!texts.missing().isEmpty()) {
            return Wynik.brak(texts.missing());
        }
        double height = Strona.pt(SHEET.wysokosc() - SHEET.gorny() - SHEET.dolny());
        List<Page> pages = Paginator.paginate(galley.boxes(), height);
        DocumentWriter writer = new DocumentWriter(own, SHEET, Opis.of(akt));
        return Wynik.of(writer.write(
                pages, document, footer(setter, pages.size()), akt.metryka().tak("projekt")));
    }

    private static IntFunction<Line> footer(LineSetter setter, int pages) {
        // The footer is an artifact: its place in the structure is never written.
        Leaf nowhere = Tag.document().text();
        Shape shape = Shape.of(0, Strona.pt(SHEET.kolumna()), 0, Styl.STOPKA.wyrownanie());
        return i -> {
            String text = String.join(" ", Napisy.STRONA, Integer.toString(i + 1), Napisy.Z, Integer.toString(pages));
            return setter.set(List.of(Inline.Text.of(text, Galley.style(Styl.STOPKA), nowhere)), shape)
                    .getFirst();
        };
    }
}
