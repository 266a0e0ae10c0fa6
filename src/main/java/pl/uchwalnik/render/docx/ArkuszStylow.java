package pl.uchwalnik.render.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STShd;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.Styles;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.render.Cytowanie;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.Wciecie;

/** Style sheet (arkusz stylów): the same in every document, made from the shared layout data of {@link Styl}. */
final class ArkuszStylow {

    private final Styles arkusz = new Styles();

    private ArkuszStylow() {}

    static Styles build() {
        ArkuszStylow a = new ArkuszStylow();
        a.arkusz.setDocDefaults(defaults());
        a.builtIn();
        a.act();
        a.headings();
        a.lists();
        for (Cytowanie c : Cytowanie.values()) {
            a.units(c);
        }
        a.characters();
        return a.arkusz;
    }

    private static DocDefaults defaults() {
        RFonts kroje = new RFonts();
        kroje.setAscii(Styl.KROJ);
        kroje.setHAnsi(Styl.KROJ);
        kroje.setCs(Styl.KROJ);
        kroje.setEastAsia(Styl.KROJ);
        CTLanguage jezyk = new CTLanguage();
        jezyk.setVal(Napisy.JEZYK);
        jezyk.setEastAsia(Napisy.JEZYK);
        jezyk.setBidi("ar-SA");
        RPr r = new RPr();
        r.setRFonts(kroje);
        r.setSz(size(Styl.AKAPIT.stopien()));
        r.setSzCs(size(Styl.AKAPIT.stopien()));
        r.setLang(jezyk);
        PPr p = new PPr();
        PPrBase.Spacing odstepy = new PPrBase.Spacing();
        odstepy.setAfter(BigInteger.ZERO);
        odstepy.setLine(BigInteger.valueOf(Math.round(240 * Styl.INTERLINIA)));
        odstepy.setLineRule(STLineSpacingRule.AUTO);
        p.setSpacing(odstepy);
        p.setWidowControl(new BooleanDefaultTrue());
        DocDefaults d = new DocDefaults();
        DocDefaults.RPrDefault rd = new DocDefaults.RPrDefault();
        rd.setRPr(r);
        DocDefaults.PPrDefault pd = new DocDefaults.PPrDefault();
        pd.setPPr(p);
        d.setRPrDefault(rd);
        d.setPPrDefault(pd);
        return d;
    }

    private void builtIn() {
        add(new DefinicjaStylu("paragraph", StylDocx.NORMALNY).isDefault().quick());
        add(new DefinicjaStylu("character", StylDocx.CZCIONKA).isDefault().hidden());
        add(DefinicjaStylu.zwyklaTabela());
        add(new DefinicjaStylu("numbering", StylDocx.BEZ_LISTY).isDefault().hidden());
        add(DefinicjaStylu.siatka());
        add(paragraph(StylDocx.TYTUL, Styl.RODZAJ_AKTU).quick());
        add(paragraph(StylDocx.AKAPIT, Styl.AKAPIT).quick());
        add(paragraph(StylDocx.LEGENDA, Styl.PODPIS_TABELI).quick());
        add(paragraph(StylDocx.STOPKA, Styl.STOPKA));
        add(paragraph(StylDocx.NAGLOWEK_STRONY, Styl.STOPKA));
        // Nothing hangs here: LibreOffice puts a tab between the number and its bracket when the indent hangs.
        add(paragraph(StylDocx.PRZYPIS, Styl.ODNOSNIK).indent(Wciecie.BRAK));
        add(paragraph(StylDocx.NAGLOWEK_TABELI, Styl.NAGLOWEK_TABELI));
        add(paragraph(StylDocx.KOMORKA, Styl.KOMORKA));
    }

    private void act() {
        add(paragraph(StylDocx.RODZAJ_AKTU, Styl.ORGAN).basedOn(StylDocx.TYTUL).quick());
        add(paragraph(StylDocx.DATA_AKTU, Styl.DATA).quick());
        add(paragraph(StylDocx.TYTUL_AKTU, Styl.PRZEDMIOT).quick());
        add(paragraph(StylDocx.WSTEP, Styl.WSTEP).quick());
        add(paragraph(StylDocx.PODPIS, Styl.PODPIS).quick());
        add(paragraph(StylDocx.OZNACZENIE_ZALACZNIKA, Styl.OZNACZENIE_ZALACZNIKA)
                .quick());
    }

    private void headings() {
        for (int n = 1; n <= StylDocx.NAGLOWKI; n++) {
            add(paragraph(StylDocx.naglowek(n), Styl.naglowek(n)).outline(n).quick());
        }
        add(paragraph(StylDocx.TYTUL_ZALACZNIKA, Styl.TYTUL_ZALACZNIKA)
                .basedOn(StylDocx.naglowek(1))
                .spacing(Styl.TYTUL_ZALACZNIKA.przed() + 240, 240)
                .quick());
        for (int n = 1; n <= StylDocx.POZIOMY_SYSTEMATYZACJI; n++) {
            for (RodzajSystematyzacyjny r :
                    new RodzajSystematyzacyjny[] {RodzajSystematyzacyjny.DZIAL, RodzajSystematyzacyjny.ROZDZIAL}) {
                add(paragraph(StylDocx.systematyzacyjna(r, n), Styl.SYSTEMATYZACYJNA)
                        .basedOn(StylDocx.naglowek(n))
                        .quick());
            }
        }
    }

    private void lists() {
        Wciecie w = Styl.POZYCJA_LISTY.wciecie();
        for (int n = 1; n <= StylDocx.POZIOMY_LIST; n++) {
            Wciecie wiszace = w.moved((n - 1) * w.lewe());
            add(paragraph(StylDocx.pozycja(false, n), Styl.POZYCJA_LISTY).indent(wiszace));
            add(paragraph(StylDocx.pozycja(true, n), Styl.POZYCJA_LISTY).indent(wiszace));
            add(paragraph(StylDocx.ciagPozycji(n), Styl.POZYCJA_LISTY).indent(new Wciecie(wiszace.lewe(), 0)));
        }
    }

    private void units(Cytowanie c) {
        boolean cytat = c != Cytowanie.BRAK;
        int w = c.przesuniecie();
        for (RodzajJednostki r : RodzajJednostki.values()) {
            Styl styl = Styl.of(r);
            // Articles and §§ share one style; so do the common parts of everything they and ustępy hold.
            if (r != RodzajJednostki.ARTYKUL) {
                add(paragraph(StylDocx.jednostka(r, c), styl)
                        .indent(styl.wciecie().moved(w))
                        .quickUnless(cytat));
            }
            if (r.compareTo(RodzajJednostki.USTEP) >= 0 && r != RodzajJednostki.PODWOJNE_TIRET) {
                add(paragraph(StylDocx.czescWspolna(r, c), Styl.of(r))
                        .indent(Styl.czescWspolna(r).moved(w)));
            }
            if (!cytat && r != RodzajJednostki.ARTYKUL) {
                add(paragraph(StylDocx.tekst(r), styl).indent(new Wciecie(Styl.wnetrze(r), 0)));
            }
        }
        if (cytat) {
            add(paragraph(StylDocx.fragment(c, Optional.empty()), Styl.PUNKT).indent(new Wciecie(w, 0)));
            add(paragraph(StylDocx.systematyzacyjnaCytowana(c), Styl.SYSTEMATYZACYJNA)
                    .indent(new Wciecie(w, 0)));
        }
    }

    private void characters() {
        RPr gora = new RPr();
        CTVerticalAlignRun polozenie = new CTVerticalAlignRun();
        polozenie.setVal(STVerticalAlignRun.SUPERSCRIPT);
        gora.setVertAlign(polozenie);
        add(new DefinicjaStylu("character", StylDocx.ZNAK_PRZYPISU).run(gora));
        add(new DefinicjaStylu("character", StylDocx.INDEKS).run(gora));
        RPr gruby = new RPr();
        gruby.setB(new BooleanDefaultTrue());
        gruby.setBCs(new BooleanDefaultTrue());
        add(new DefinicjaStylu("character", StylDocx.POGRUBIENIE).run(gruby));
        RPr luka = new RPr();
        // Shading, for Word does not accept a highlight in a style.
        CTShd zolty = new CTShd();
        zolty.setVal(STShd.CLEAR);
        zolty.setColor("auto");
        zolty.setFill("FFF200");
        luka.setShd(zolty);
        add(new DefinicjaStylu("character", StylDocx.LUKA).run(luka));
    }

    private static DefinicjaStylu paragraph(StylDocx styl, Styl wyglad) {
        return new DefinicjaStylu("paragraph", styl).look(wyglad);
    }

    private static HpsMeasure size(double stopien) {
        HpsMeasure m = new HpsMeasure();
        m.setVal(BigInteger.valueOf(Math.round(stopien * 2)));
        return m;
    }

    private void add(DefinicjaStylu d) {
        arkusz.getStyle().add(d.build());
    }
}
