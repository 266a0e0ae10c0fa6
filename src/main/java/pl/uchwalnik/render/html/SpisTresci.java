package pl.uchwalnik.render.html;

import java.util.List;

/** Table of contents (spis treści) of a page: links to its headings. */
final class SpisTresci {

    private static final String TYTUL = "Spis treści";

    /** A page with fewer headings needs none. */
    private static final int NAJMNIEJ = 3;

    /**
     * A heading of the page.
     *
     * @param poziom level of its element, 1 to 6
     */
    record Pozycja(int poziom, String kotwica, String tekst) {}

    private SpisTresci() {}

    static void write(HtmlWriter w, List<Pozycja> naglowki) {
        if (naglowki.size() < NAJMNIEJ) {
            return;
        }
        // Not a heading: the first heading of a page is its title.
        w.open("nav", "aria-label", TYTUL).line();
        w.open("p", "class", "tytul-spisu").text(TYTUL).closeLine();
        list(w, naglowki);
        w.closeLine();
    }

    /** A list in a list for every deeper level, so that a reader of screens says how deep it is. */
    private static void list(HtmlWriter w, List<Pozycja> naglowki) {
        int poziom = naglowki.stream().mapToInt(Pozycja::poziom).min().orElse(1);
        w.open("ol", "role", "list").line();
        int i = 0;
        while (i < naglowki.size()) {
            Pozycja p = naglowki.get(i++);
            int od = p.poziom() == poziom ? i : i - 1;
            int doo = i;
            while (doo < naglowki.size() && naglowki.get(doo).poziom() > poziom) {
                doo++;
            }
            w.open("li");
            if (p.poziom() == poziom) {
                w.open("a", "href", "#" + p.kotwica()).text(p.tekst()).close();
            }
            if (doo > od) {
                w.line();
                list(w, naglowki.subList(od, doo));
            }
            w.closeLine();
            i = doo;
        }
        w.closeLine();
    }
}
