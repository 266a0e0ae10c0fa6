package pl.uchwalnik.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.Tbl;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.jezyk.TwardeSpacje;
import pl.uchwalnik.render.Cytowanie;
import pl.uchwalnik.render.Fragment;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Numer;
import pl.uchwalnik.render.Poziomy;
import pl.uchwalnik.render.Strona;

/** Contents (treść) of one document: walks the tree once and makes paragraphs and tables in reading order. */
final class TrescDocx {

    /** Room for a handwritten signature, in twips. */
    private static final int NA_PODPIS = 600;

    private static final int ODSTEP_PO_TABELI = 160;

    private final List<Object> wynik = new ArrayList<>();
    private final Przypisy przypisy = new Przypisy();
    private Optional<Wiersz> ostatni = Optional.empty();
    private String otwarcie = "";
    private boolean nowaStrona;

    /** Paragraphs and tables of the whole document; called once. */
    List<Object> build(Akt akt) {
        Otoczenie cialo = Otoczenie.of(1, akt.odnosniki());
        naglowek(akt.naglowek(), cialo);
        akt.wstep().forEach(a -> introduction(StylDocx.WSTEP, a, cialo));
        skladniki(akt.tresc(), cialo);
        podpis(akt.podpis(), cialo);
        int zaPodpisem = wynik.size();
        akt.zalaczniki().forEach(this::zalacznik);
        if (!akt.uzasadnienie().isEmpty()) {
            nowaStrona = true;
            begin(StylDocx.TYTUL_ZALACZNIKA).text(Napisy.UZASADNIENIE);
            skladniki(akt.uzasadnienie(), cialo.deeper());
        }
        // A justification may hold marks of the act's footnotes too, so only now is it known which remain.
        wynik.addAll(zaPodpisem, nienatywne(akt.odnosniki()));
        if (poTabeli()) {
            separator();
        }
        return wynik;
    }

    Przypisy przypisy() {
        return przypisy;
    }

    private void naglowek(NaglowekAktu n, Otoczenie o) {
        line(StylDocx.RODZAJ_AKTU, n.rodzaj(), o);
        line(StylDocx.RODZAJ_AKTU, n.organ(), o);
        line(StylDocx.DATA_AKTU, n.data(), o);
        line(StylDocx.TYTUL_AKTU, n.przedmiot(), o);
    }

    private void line(StylDocx styl, String tekst, Otoczenie o) {
        if (!tekst.isEmpty()) {
            text(begin(styl), tekst, o);
        }
    }

    private void podpis(Podpis podpis, Otoczenie o) {
        List<String> wiersze = podpis.wiersze();
        if (!wiersze.isEmpty()) {
            ostatni.ifPresent(Wiersz::keepWithNext);
        }
        for (int i = 0; i < wiersze.size(); i++) {
            Wiersz w = begin(StylDocx.PODPIS);
            if (i == 0 || i == wiersze.size() - 1) {
                w.spaceBefore(NA_PODPIS);
            }
            if (i < wiersze.size() - 1) {
                w.keepWithNext();
            }
            text(w, wiersze.get(i), o);
        }
    }

    private void zalacznik(Zalacznik z) {
        Otoczenie o = Otoczenie.of(z.tytul().isEmpty() ? 1 : 2, z.odnosniki());
        nowaStrona = true;
        z.oznaczenie().forEach(wiersz -> text(begin(StylDocx.OZNACZENIE_ZALACZNIKA), wiersz, o));
        line(StylDocx.TYTUL_ZALACZNIKA, String.join("\n", z.tytul()), o);
        skladniki(z.tresc(), o);
        wynik.addAll(nienatywne(z.odnosniki()));
    }

    /** Footnotes that no mark refers to, or that Word would number otherwise: printed at the end of their part. */
    private List<Object> nienatywne(List<Odnosnik> odnosniki) {
        List<Object> akapity = new ArrayList<>();
        for (Odnosnik o : odnosniki) {
            if (!przypisy.natywny(o)) {
                akapity.add(Przypisy.paragraph(o).p());
            }
        }
        return akapity;
    }

    private void skladniki(List<? extends Skladnik> skladniki, Otoczenie o) {
        int najwyzszy = Poziomy.najwyzszy(skladniki);
        for (Skladnik s : skladniki) {
            switch (s) {
                case JednostkaSystematyzacyjna j -> systematyzacyjna(j, o);
                case Jednostka j -> jednostka(j, o);
                case Blok b -> blok(b, o, najwyzszy);
            }
        }
    }

    private void blok(Blok blok, Otoczenie o, int najwyzszy) {
        switch (blok) {
            case Akapit a -> introduction(StylDocx.fragment(o.cytowanie(), o.jednostka()), a, o);
            case Naglowek n -> text(begin(StylDocx.naglowek(o.poziom() + n.poziom() - najwyzszy)), n.tekst(), o);
            case Lista l -> lista(l, o);
            case Tabela t -> tabela(t, o);
            case Cytat c -> cytat(c, o);
        }
    }

    /** A paragraph; one that announces something ({@code co następuje:}) does not part with it. */
    private void introduction(StylDocx styl, Akapit a, Otoczenie o) {
        Wiersz w = begin(styl);
        text(a.tekst().endsWith(":") ? w.keepWithNext() : w, a.tekst(), o);
    }

    private void systematyzacyjna(JednostkaSystematyzacyjna j, Otoczenie o) {
        String numer = Numer.of(j);
        Wiersz w = begin(
                o.cytowanie() == Cytowanie.BRAK
                        ? StylDocx.systematyzacyjna(j.rodzaj(), o.poziom())
                        : StylDocx.systematyzacyjnaCytowana(o.cytowanie()));
        text(w, numer.isEmpty() || j.tytul().isEmpty() ? numer + j.tytul() : numer + "\n" + j.tytul(), o);
        skladniki(j.skladniki(), o.deeper());
    }

    private void jednostka(Jednostka j, Otoczenie o) {
        Wiersz w = begin(StylDocx.jednostka(j.rodzaj(), o.cytowanie()));
        if (Numer.zPierwszymUstepem(j) && j.skladniki().getFirst() instanceof Jednostka ustep) {
            number(w, j, true);
            number(w, ustep, !ustep.tekst().isEmpty());
            contents(w, ustep, o);
            skladniki(j.skladniki().subList(1, j.skladniki().size()), o.in(j.rodzaj()));
            common(j, o);
        } else {
            number(w, j, !j.tekst().isEmpty());
            contents(w, j, o);
        }
    }

    /** Text after the mark, then everything below the unit. */
    private void contents(Wiersz w, Jednostka j, Otoczenie o) {
        text(w, j.tekst(), o);
        if (!j.skladniki().isEmpty() && (j.tekst().endsWith(":") || j.tekst().isEmpty())) {
            w.keepWithNext();
        }
        skladniki(j.skladniki(), o.in(j.rodzaj()));
        common(j, o);
    }

    private void common(Jednostka j, Otoczenie o) {
        if (!j.czescWspolna().isEmpty()) {
            Wiersz w = begin(StylDocx.czescWspolna(j.rodzaj(), o.cytowanie()));
            text(w.text(Numer.MYSLNIK + "\u00A0"), j.czescWspolna(), o);
        }
    }

    /** @param zTekstem false where nothing follows the number in its line */
    private static void number(Wiersz w, Jednostka j, boolean zTekstem) {
        String odstep = zTekstem ? Numer.wiszacy(j.rodzaj()) ? "\t" : "\u00A0" : "";
        if (Numer.pogrubiony(j.rodzaj())) {
            w.text(Numer.of(j), StylDocx.POGRUBIENIE).text(odstep);
        } else {
            w.text(Numer.of(j) + odstep);
        }
    }

    private void lista(Lista l, Otoczenie o) {
        Otoczenie wewnatrz = o.inList();
        int poziom = wewnatrz.lista();
        int numer = 0;
        for (Lista.Pozycja pozycja : l.pozycje()) {
            numer++;
            List<Blok> bloki = pozycja.bloki();
            Wiersz w = begin(StylDocx.pozycja(l.numerowana(), Math.min(poziom, StylDocx.POZIOMY_LIST)));
            indentItem(w, wewnatrz);
            boolean zAkapitem = !bloki.isEmpty() && bloki.getFirst() instanceof Akapit;
            w.text(Numer.of(l, numer));
            if (zAkapitem && bloki.getFirst() instanceof Akapit a) {
                text(w.text("\t"), a.tekst(), o);
            }
            for (Blok b : zAkapitem ? bloki.subList(1, bloki.size()) : bloki) {
                if (b instanceof Akapit a) {
                    Wiersz dalszy = begin(StylDocx.ciagPozycji(Math.min(poziom, StylDocx.POZIOMY_LIST)));
                    indentItem(dalszy, wewnatrz);
                    text(dalszy, a.tekst(), o);
                } else {
                    blok(b, wewnatrz, 1);
                }
            }
        }
    }

    /** Lists in units, in quotations or too deep for a style of their own are moved by hand. */
    private static void indentItem(Wiersz w, Otoczenie o) {
        boolean zStylu =
                o.cytowanie() == Cytowanie.BRAK && o.jednostka().isEmpty() && o.lista() <= StylDocx.POZIOMY_LIST;
        if (!zStylu) {
            w.indent(o.wciecie());
        }
    }

    private void tabela(Tabela t, Otoczenie o) {
        if (!t.podpis().isEmpty()) {
            Wiersz w = begin(StylDocx.LEGENDA);
            if (o.wciecie() > 0) {
                w.indent(o.wciecie());
            }
            text(w, t.podpis(), o);
        }
        if (!otwarcie.isEmpty()) {
            begin(StylDocx.fragment(o.cytowanie(), o.jednostka())).keepWithNext();
        } else if (nowaStrona || poTabeli()) {
            separator();
        }
        wynik.add(new TabelaDocx(t, o.wciecie(), Strona.A4.kolumna() - o.wciecie())
                .build((w, tekst) -> text(w, tekst, o)));
        ostatni = Optional.empty();
    }

    /** Word melts two tables that touch into one, and wants a paragraph after the last. */
    private void separator() {
        begin(StylDocx.NORMALNY);
    }

    private void cytat(Cytat c, Otoczenie o) {
        Otoczenie wewnatrz = o.quoted();
        otwarcie += "„";
        skladniki(c.tresc(), wewnatrz);
        Wiersz w = ostatni.filter(x -> otwarcie.isEmpty())
                .orElseGet(() -> begin(StylDocx.fragment(wewnatrz.cytowanie(), Optional.empty())));
        w.text("”" + c.zamkniecie());
    }

    private boolean poTabeli() {
        return !wynik.isEmpty() && wynik.getLast() instanceof Tbl;
    }

    /** A new paragraph at the end; an opened quotation begins in it. */
    private Wiersz begin(StylDocx styl) {
        Wiersz w = new Wiersz(styl);
        if (poTabeli() && !styl.naglowek()) {
            w.spaceBefore(ODSTEP_PO_TABELI);
        }
        if (nowaStrona) {
            w.onNewPage();
            nowaStrona = false;
        }
        w.text(otwarcie);
        otwarcie = "";
        wynik.add(w.p());
        ostatni = Optional.of(w);
        return w;
    }

    private void text(Wiersz w, String tekst, Otoczenie o) {
        for (Fragment f : Fragment.split(TwardeSpacje.set(tekst), o.odnosniki())) {
            switch (f) {
                case Fragment.Zwykly z -> w.text(z.tekst());
                case Fragment.Luka l -> w.text(l.tekst(), StylDocx.LUKA);
                case Fragment.Znak z -> przypisy.add(w, z.odnosnik());
            }
        }
    }
}
