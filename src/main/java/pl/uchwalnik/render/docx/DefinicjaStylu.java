package pl.uchwalnik.render.docx;

import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Style;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblWidth;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.Wciecie;

/** Definition of one style (definicja stylu) under construction. */
final class DefinicjaStylu {

    private final Style styl = new Style();

    /** @param rodzaj {@code paragraph}, {@code character}, {@code table} or {@code numbering} */
    DefinicjaStylu(String rodzaj, StylDocx nazwa) {
        styl.setType(rodzaj);
        styl.setStyleId(nazwa.id());
        Style.Name n = new Style.Name();
        n.setVal(nazwa.nazwa());
        styl.setName(n);
        boolean nasz = nazwa.equals(StylDocx.named(nazwa.nazwa()));
        if (nasz && !nazwa.equals(StylDocx.NORMALNY)) {
            styl.setCustomStyle(true);
        }
    }

    /** Table without lines and without a padding at top and bottom: what Word calls the ordinary one. */
    static DefinicjaStylu zwyklaTabela() {
        DefinicjaStylu d =
                new DefinicjaStylu("table", StylDocx.TABELA_ZWYKLA).isDefault().hidden();
        CTTblPrBase p = new CTTblPrBase();
        p.setTblInd(width(0));
        CTTblCellMar m = new CTTblCellMar();
        m.setTop(width(0));
        m.setLeft(width(Styl.MARGINES_KOMORKI));
        m.setBottom(width(0));
        m.setRight(width(Styl.MARGINES_KOMORKI));
        p.setTblCellMar(m);
        d.styl.setTblPr(p);
        return d;
    }

    static DefinicjaStylu siatka() {
        DefinicjaStylu d = new DefinicjaStylu("table", StylDocx.TABELA_SIATKA).basedOn(StylDocx.TABELA_ZWYKLA);
        CTTblPrBase p = new CTTblPrBase();
        TblBorders linie = new TblBorders();
        linie.setTop(line());
        linie.setLeft(line());
        linie.setBottom(line());
        linie.setRight(line());
        linie.setInsideH(line());
        linie.setInsideV(line());
        p.setTblBorders(linie);
        d.styl.setTblPr(p);
        return d;
    }

    Style build() {
        return styl;
    }

    /** The look from the shared layout data. */
    DefinicjaStylu look(Styl wyglad) {
        basedOn(StylDocx.NORMALNY);
        PPr p = new PPr();
        styl.setPPr(p);
        if (wyglad.zNastepnym()) {
            p.setKeepNext(new BooleanDefaultTrue());
            p.setKeepLines(new BooleanDefaultTrue());
        }
        Jc jc = new Jc();
        jc.setVal(
                switch (wyglad.wyrownanie()) {
                    case DO_LEWEJ -> JcEnumeration.LEFT;
                    case DO_SRODKA -> JcEnumeration.CENTER;
                    case DO_PRAWEJ -> JcEnumeration.RIGHT;
                    case OBUSTRONNIE -> JcEnumeration.BOTH;
                });
        p.setJc(jc);
        spacing(wyglad.przed(), wyglad.po());
        indent(wyglad.wciecie());
        RPr r = new RPr();
        BooleanDefaultTrue gruby = new BooleanDefaultTrue();
        gruby.setVal(wyglad.pogrubiony());
        r.setB(gruby);
        r.setBCs(gruby);
        r.setSz(size(wyglad.stopien()));
        r.setSzCs(size(wyglad.stopien()));
        return run(r);
    }

    DefinicjaStylu basedOn(StylDocx inny) {
        Style.BasedOn b = new Style.BasedOn();
        b.setVal(inny.id());
        styl.setBasedOn(b);
        return this;
    }

    DefinicjaStylu spacing(int przed, int po) {
        PPrBase.Spacing s = new PPrBase.Spacing();
        s.setBefore(BigInteger.valueOf(przed));
        s.setAfter(BigInteger.valueOf(po));
        styl.getPPr().setSpacing(s);
        return this;
    }

    DefinicjaStylu indent(Wciecie w) {
        PPrBase.Ind i = new PPrBase.Ind();
        i.setLeft(BigInteger.valueOf(w.lewe()));
        if (w.pierwszy() < 0) {
            i.setHanging(BigInteger.valueOf(-w.pierwszy()));
        } else {
            i.setFirstLine(BigInteger.valueOf(w.pierwszy()));
        }
        styl.getPPr().setInd(i);
        return this;
    }

    /** Outline level of a heading, 1 the highest. */
    DefinicjaStylu outline(int poziom) {
        PPrBase.OutlineLvl o = new PPrBase.OutlineLvl();
        o.setVal(BigInteger.valueOf(poziom - 1L));
        styl.getPPr().setOutlineLvl(o);
        Style.Next nastepny = new Style.Next();
        nastepny.setVal(StylDocx.AKAPIT.id());
        styl.setNext(nastepny);
        return this;
    }

    DefinicjaStylu run(RPr r) {
        styl.setRPr(r);
        return this;
    }

    DefinicjaStylu isDefault() {
        styl.setDefault(true);
        return this;
    }

    /** Shown in the gallery of styles. */
    DefinicjaStylu quick() {
        styl.setQFormat(new BooleanDefaultTrue());
        return this;
    }

    DefinicjaStylu quickUnless(boolean ukryty) {
        return ukryty ? this : quick();
    }

    DefinicjaStylu hidden() {
        styl.setSemiHidden(new BooleanDefaultTrue());
        styl.setUnhideWhenUsed(new BooleanDefaultTrue());
        return this;
    }

    private static CTBorder line() {
        CTBorder b = new CTBorder();
        b.setVal(STBorder.SINGLE);
        b.setSz(BigInteger.valueOf(4));
        b.setSpace(BigInteger.ZERO);
        b.setColor("auto");
        return b;
    }

    private static TblWidth width(int twipy) {
        TblWidth w = new TblWidth();
        w.setW(BigInteger.valueOf(twipy));
        w.setType(TblWidth.TYPE_DXA);
        return w;
    }

    private static HpsMeasure size(double stopien) {
        HpsMeasure m = new HpsMeasure();
        m.setVal(BigInteger.valueOf(Math.round(stopien * 2)));
        return m;
    }
}
