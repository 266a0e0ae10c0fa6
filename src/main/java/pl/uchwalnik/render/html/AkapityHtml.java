package pl.uchwalnik.render.html;

import java.util.IdentityHashMap;
import java.util.List;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.jezyk.TwardeSpacje;
import pl.uchwalnik.render.Fragment;
import pl.uchwalnik.render.Indeks;
import pl.uchwalnik.render.Numer;
import pl.uchwalnik.render.Styl;

/** Paragraphs (akapity), tables and footnotes of a page; keeps the quotation marks that wait for their paragraph. */
final class AkapityHtml {

    private final HtmlWriter w;
    private final IdentityHashMap<Odnosnik, Integer> odnosniki = new IdentityHashMap<>();
    private final IdentityHashMap<Odnosnik, Boolean> zOdwolaniem = new IdentityHashMap<>();
    private String otwarcie = "";

    /** Where the text of the last paragraph ends; -1 when the last thing was a table. */
    private int koniec = -1;

    AkapityHtml(HtmlWriter w) {
        this.w = w;
    }

    void paragraph(Styl styl, String tekst, Gdzie g) {
        element("p", styl, "", tekst, g);
    }

    void element(String element, Styl styl, String kotwica, String tekst, Gdzie g) {
        begin(element, ArkuszCss.klasa(styl) + wnetrze(g, styl == Styl.AKAPIT), kotwica);
        text(tekst, g);
        end();
    }

    /** A line of the title block, which is one heading. */
    void span(Styl styl, String tekst, Gdzie g) {
        if (!tekst.isEmpty()) {
            w.open("span", "class", ArkuszCss.klasa(styl), "style", "display:block");
            text(tekst, g);
            w.closeLine();
        }
    }

    /** Mark and text of a unit. */
    void unit(Jednostka j, Gdzie g) {
        begin("p", ArkuszCss.klasa(Styl.of(j.rodzaj())), "");
        number(j, j.tekst().isEmpty());
        text(j.tekst(), g);
        end();
    }

    /** Marks of a § and of its first ustęp, and the text of the latter. */
    void unit(Jednostka paragraf, Jednostka ustep, Gdzie g) {
        begin("p", ArkuszCss.klasa(Styl.of(paragraf.rodzaj())), "");
        number(paragraf, false);
        number(ustep, ustep.tekst().isEmpty());
        text(ustep.tekst(), g);
        end();
    }

    private void number(Jednostka j, boolean ostatni) {
        w.open("span", "class", Numer.pogrubiony(j.rodzaj()) ? "nr g" : "nr")
                .text(Numer.of(j))
                .close();
        if (!ostatni) {
            w.text(Numer.wiszacy(j.rodzaj()) ? " " : "\u00A0");
        }
    }

    /** Common part that closes the enumeration under a unit. */
    void common(Jednostka j, Gdzie g) {
        begin("p", "wsp w-" + ArkuszCss.klasa(j.rodzaj()), "");
        w.text(Numer.MYSLNIK + "\u00A0");
        text(j.czescWspolna(), g);
        end();
    }

    /** First paragraph of an item of a prose list. */
    void item(String numer, String tekst, Gdzie g) {
        begin("p", ArkuszCss.klasa(Styl.POZYCJA_LISTY), "");
        w.open("span", "class", "nr").text(numer).close().text(tekst.isEmpty() ? "" : " ");
        text(tekst, g);
        end();
    }

    void table(Tabela t, Gdzie g) {
        if (t.podpis().isEmpty() && !otwarcie.isEmpty()) {
            paragraph(Styl.AKAPIT, "", g);
        }
        String nazwa = t.podpis().isEmpty() ? "Tabela" : t.podpis();
        w.open("div", "class", "tabela" + wnetrze(g, true), "role", "region", "aria-label", nazwa, "tabindex", "0")
                .line();
        w.open("table").line();
        if (!t.podpis().isEmpty()) {
            begin("caption", ArkuszCss.klasa(Styl.PODPIS_TABELI), "");
            text(t.podpis(), g);
            w.closeLine();
        }
        w.open("thead").open("tr");
        for (Tabela.Kolumna k : t.kolumny()) {
            w.open("th", "scope", "col", "class", ArkuszCss.klasa(Styl.NAGLOWEK_TABELI) + alignment(k));
            text(k.naglowek(), g);
            w.close();
        }
        w.close().closeLine().open("tbody").line();
        for (List<String> wiersz : t.wiersze()) {
            w.open("tr");
            for (int i = 0; i < wiersz.size(); i++) {
                w.open(
                        "td",
                        "class",
                        ArkuszCss.klasa(Styl.KOMORKA) + alignment(t.kolumny().get(i)));
                text(wiersz.get(i), g);
                w.close();
            }
            w.closeLine();
        }
        w.closeLine().closeLine().closeLine();
        koniec = -1;
    }

    private static String alignment(Tabela.Kolumna k) {
        return switch (k.wyrownanie()) {
            case DO_LEWEJ -> " l";
            case DO_SRODKA -> " s";
            case DO_PRAWEJ -> " p";
        };
    }

    void openQuotation() {
        otwarcie += "„";
    }

    /** Closing mark and what follows it, at the end of the last paragraph quoted. */
    void closeQuotation(String zamkniecie, Gdzie g) {
        if (koniec < 0 || !otwarcie.isEmpty()) {
            paragraph(Styl.AKAPIT, "", g);
        }
        w.insertText(koniec, zamkniecie);
        koniec += zamkniecie.length();
    }

    void footnotes(List<Odnosnik> czesc) {
        if (czesc.isEmpty()) {
            return;
        }
        w.open("section", "class", "odnosniki", "role", "doc-endnotes", "aria-label", "Odnośniki")
                .line();
        for (Odnosnik o : czesc) {
            int numer = number(o);
            w.open("p", "class", ArkuszCss.klasa(Styl.ODNOSNIK), "id", "odnosnik-" + numer);
            w.open("sup", "class", "nr");
            if (zOdwolaniem.containsKey(o)) {
                w.open("a", "href", "#odwolanie-" + numer)
                        .text(Indeks.zwykly(o.znak()))
                        .close();
            } else {
                w.text(Indeks.zwykly(o.znak()));
            }
            w.close().text(" " + TwardeSpacje.set(o.tekst())).closeLine();
        }
        w.closeLine();
    }

    private int number(Odnosnik o) {
        return odnosniki.computeIfAbsent(o, x -> odnosniki.size() + 1);
    }

    private void begin(String element, String klasa, String kotwica) {
        w.open(element, "class", klasa, "id", kotwica).text(otwarcie);
        otwarcie = "";
    }

    private void end() {
        koniec = w.mark();
        w.closeLine();
    }

    /** What has no mark of its own stands where the text of its unit does. */
    private static String wnetrze(Gdzie g, boolean bezZnaku) {
        return bezZnaku ? g.jednostka().map(r -> " w-" + ArkuszCss.klasa(r)).orElse("") : "";
    }

    private void text(String tekst, Gdzie g) {
        for (Fragment f : Fragment.split(TwardeSpacje.set(tekst), g.odnosniki())) {
            switch (f) {
                case Fragment.Zwykly z -> w.text(z.tekst());
                case Fragment.Luka l -> w.open("mark").text(l.tekst()).close();
                case Fragment.Znak z -> reference(z.odnosnik());
            }
        }
    }

    private void reference(Odnosnik o) {
        int numer = number(o);
        boolean pierwsze = zOdwolaniem.put(o, true) == null;
        w.open("sup");
        w.open("a", "href", "#odnosnik-" + numer, "id", pierwsze ? "odwolanie-" + numer : "", "role", "doc-noteref");
        w.text(Indeks.zwykly(o.znak())).close().close();
    }
}
