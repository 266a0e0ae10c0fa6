package pl.uchwalnik.render.html;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Numer;
import pl.uchwalnik.render.Poziomy;
import pl.uchwalnik.render.Styl;

/** Contents (treść) of a page: walks the tree once, in reading order. */
final class TrescHtml {

    private final HtmlWriter w = HtmlWriter.fragment();
    private final AkapityHtml akapity = new AkapityHtml(w);
    private final Kotwice kotwice = new Kotwice();
    private final List<SpisTresci.Pozycja> naglowki = new ArrayList<>();
    private final Dopiski dopiski;
    private final int pierwszyPoziom;

    TrescHtml() {
        this(Dopiski.brak(), 1);
    }

    /** @param pierwszyPoziom level of the heading that is the title of the act */
    TrescHtml(Dopiski dopiski, int pierwszyPoziom) {
        this.dopiski = dopiski;
        this.pierwszyPoziom = pierwszyPoziom;
    }

    /** The part of the page that stands in its main landmark; called once. */
    HtmlWriter write(Akt akt) {
        int poziom = akt.naglowek().pusty() ? pierwszyPoziom : pierwszyPoziom + 1;
        Gdzie g = Gdzie.of(poziom, "", akt.odnosniki());
        naglowekAktu(akt.naglowek(), g);
        dopiski.write(w, Dopiski.PODSTAWA);
        akt.wstep().forEach(a -> akapity.paragraph(Styl.WSTEP, a.tekst(), g));
        skladniki(akt.tresc(), g);
        dopiski.write(w, Dopiski.PODPIS);
        lines("podpisy", Styl.PODPIS, akt.podpis().wiersze(), g);
        dopiski.write(w, Dopiski.ODNOSNIKI);
        akapity.footnotes(akt.odnosniki());
        int numer = 0;
        for (Zalacznik z : akt.zalaczniki()) {
            zalacznik(z, "zal-" + ++numer, poziom);
        }
        if (!akt.uzasadnienie().isEmpty()) {
            w.open("section", "class", "czesc", "aria-labelledby", "uzasadnienie")
                    .line();
            dopiski.write(w, Dopiski.UZASADNIENIE);
            heading(Styl.TYTUL_ZALACZNIKA, Napisy.UZASADNIENIE, "uzasadnienie", g);
            skladniki(akt.uzasadnienie(), g.deeper());
            w.closeLine();
        }
        return w;
    }

    List<SpisTresci.Pozycja> naglowki() {
        return naglowki;
    }

    private void naglowekAktu(NaglowekAktu n, Gdzie g) {
        if (n.pusty()) {
            return;
        }
        dopiski.write(w, Dopiski.TYTUL);
        w.open("header").line().open("h" + pierwszyPoziom).line();
        akapity.span(Styl.RODZAJ_AKTU, n.rodzaj(), g);
        akapity.span(Styl.ORGAN, n.organ(), g);
        akapity.span(Styl.DATA, n.data(), g);
        akapity.span(Styl.PRZEDMIOT, n.przedmiot(), g);
        w.closeLine().closeLine();
    }

    private void lines(String klasa, Styl styl, List<String> wiersze, Gdzie g) {
        if (wiersze.isEmpty()) {
            return;
        }
        w.open("div", "class", klasa).line();
        wiersze.forEach(l -> akapity.paragraph(styl, l, g));
        w.closeLine();
    }

    private void zalacznik(Zalacznik z, String kotwica, int poziom) {
        boolean zTytulem = !z.tytul().isEmpty();
        Gdzie g = Gdzie.of(zTytulem ? poziom + 1 : poziom, kotwica, z.odnosniki());
        w.open("section", "class", "czesc", "id", kotwica, "aria-labelledby", zTytulem ? kotwica + ".tytul" : "")
                .line();
        dopiski.write(w, z.czesc().toString());
        lines("", Styl.OZNACZENIE_ZALACZNIKA, z.oznaczenie(), g);
        if (zTytulem) {
            Gdzie tytul = Gdzie.of(poziom, kotwica, z.odnosniki());
            heading(Styl.TYTUL_ZALACZNIKA, String.join("\n", z.tytul()), kotwica + ".tytul", tytul);
        }
        skladniki(z.tresc(), g);
        akapity.footnotes(z.odnosniki());
        w.closeLine();
    }

    private void heading(Styl styl, String tekst, String kotwica, Gdzie g) {
        int poziom = Math.min(g.poziom(), 6);
        naglowki.add(new SpisTresci.Pozycja(poziom, kotwica, tekst.replace('\n', ' ')));
        akapity.element("h" + poziom, styl, kotwica, tekst, g);
    }

    private void skladniki(List<? extends Skladnik> skladniki, Gdzie g) {
        int najwyzszy = Poziomy.najwyzszy(skladniki);
        int kolejny = 0;
        boolean lista = false;
        for (Skladnik s : skladniki) {
            boolean pozycja = s instanceof Jednostka j && j.rodzaj().wyliczeniowa();
            if (pozycja != lista) {
                toggle(pozycja);
                lista = pozycja;
            }
            switch (s) {
                case JednostkaSystematyzacyjna j -> systematyzacyjna(j, g);
                case Jednostka j -> jednostka(j, g, ++kolejny);
                case Blok b -> blok(b, g, najwyzszy);
            }
        }
        if (lista) {
            toggle(false);
        }
    }

    /** Items of an enumeration that follow one another are one list to a reader of screens; their numbers are text. */
    private void toggle(boolean poczatek) {
        if (poczatek) {
            w.open("ol", "role", "list").line();
        } else {
            w.closeLine();
        }
    }

    private void blok(Blok blok, Gdzie g, int najwyzszy) {
        dopiski.write(w, blok);
        switch (blok) {
            case Akapit a -> akapity.paragraph(Styl.AKAPIT, a.tekst(), g);
            case Naglowek n -> {
                int wzgledny = n.poziom() - najwyzszy;
                Gdzie tu = new Gdzie(g.cytowanie(), g.jednostka(), g.poziom() + wzgledny, g.kotwica(), g.odnosniki());
                heading(Styl.naglowek(wzgledny + 1), n.tekst(), kotwice.unique(g.kotwica(), "naglowek"), tu);
            }
            case Lista l -> lista(l, g);
            case Tabela t -> akapity.table(t, g);
            case Cytat c -> cytat(c, g);
        }
    }

    private void systematyzacyjna(JednostkaSystematyzacyjna j, Gdzie g) {
        String numer = Numer.of(j);
        String tekst = numer.isEmpty() || j.tytul().isEmpty() ? numer + j.tytul() : numer + "\n" + j.tytul();
        if (g.cytat()) {
            akapity.paragraph(Styl.SYSTEMATYZACYJNA, tekst, g);
            skladniki(j.skladniki(), g.deeper());
            return;
        }
        String kotwica = kotwice.jednostka(g.kotwica(), j);
        w.open("section", "aria-labelledby", kotwica).line();
        dopiski.write(w, j);
        heading(Styl.SYSTEMATYZACYJNA, tekst, kotwica, g);
        // Numbers of §§ run through chapters, so their anchors do not name the chapter.
        skladniki(j.skladniki(), g.deeper());
        w.closeLine();
    }

    private void jednostka(Jednostka j, Gdzie g, int kolejny) {
        String kotwica = g.cytat() ? "" : kotwice.jednostka(g.kotwica(), j, kolejny);
        w.open(j.rodzaj().wyliczeniowa() ? "li" : "div", "id", kotwica).line();
        dopiski.write(w, j);
        Gdzie wewnatrz = g.in(j.rodzaj(), kotwica);
        if (Numer.zPierwszymUstepem(j) && j.skladniki().getFirst() instanceof Jednostka ustep) {
            String kotwicaUstepu = g.cytat() ? "" : kotwice.jednostka(kotwica, ustep, 1);
            w.open("div", "id", kotwicaUstepu).line();
            dopiski.write(w, ustep);
            akapity.unit(j, ustep, g);
            skladniki(ustep.skladniki(), wewnatrz.in(ustep.rodzaj(), kotwicaUstepu));
            common(ustep, g);
            w.closeLine();
            skladniki(j.skladniki().subList(1, j.skladniki().size()), wewnatrz);
        } else {
            akapity.unit(j, g);
            skladniki(j.skladniki(), wewnatrz);
        }
        common(j, g);
        w.closeLine();
    }

    private void common(Jednostka j, Gdzie g) {
        if (!j.czescWspolna().isEmpty()) {
            akapity.common(j, g);
        }
    }

    private void lista(Lista l, Gdzie g) {
        w.open(l.numerowana() ? "ol" : "ul", "role", "list", "class", "lista").line();
        int numer = 0;
        for (Lista.Pozycja p : l.pozycje()) {
            numer++;
            List<Blok> bloki = p.bloki();
            boolean zAkapitem = !bloki.isEmpty() && bloki.getFirst() instanceof Akapit;
            w.open("li").line();
            if (zAkapitem) {
                dopiski.write(w, bloki.getFirst());
            }
            akapity.item(Numer.of(l, numer), zAkapitem && bloki.getFirst() instanceof Akapit a ? a.tekst() : "", g);
            skladniki(zAkapitem ? bloki.subList(1, bloki.size()) : bloki, g);
            w.closeLine();
        }
        w.closeLine();
    }

    private void cytat(Cytat c, Gdzie g) {
        Gdzie wewnatrz = g.quoted();
        w.open("blockquote", "class", "cytat-" + ArkuszCss.klasa(wewnatrz.cytowanie()))
                .line();
        akapity.openQuotation();
        skladniki(c.tresc(), wewnatrz);
        akapity.closeQuotation("”" + c.zamkniecie(), wewnatrz);
        w.closeLine();
    }
}
