package pl.uchwalnik.render.docx;

import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Text;

/** Paragraph (wiersz) under construction: a style, runs of text, and the few properties a style cannot hold. */
final class Wiersz {

    private final P p = new P();
    private final PPr wlasciwosci = new PPr();

    Wiersz(StylDocx styl) {
        PPrBase.PStyle s = new PPrBase.PStyle();
        s.setVal(styl.id());
        wlasciwosci.setPStyle(s);
        p.setPPr(wlasciwosci);
    }

    P p() {
        return p;
    }

    Wiersz text(String tekst) {
        return tekst.isEmpty() ? this : add(run(tekst));
    }

    /** Text in a character style. */
    Wiersz text(String tekst, StylDocx znakowy) {
        if (tekst.isEmpty()) {
            return this;
        }
        R r = run(tekst);
        r.setRPr(properties(znakowy));
        return add(r);
    }

    Wiersz add(R r) {
        p.getContent().add(r);
        return this;
    }

    Wiersz keepWithNext() {
        wlasciwosci.setKeepNext(new BooleanDefaultTrue());
        return this;
    }

    Wiersz onNewPage() {
        wlasciwosci.setPageBreakBefore(new BooleanDefaultTrue());
        return this;
    }

    /** Space above in place of the style's. */
    Wiersz spaceBefore(int twipy) {
        PPrBase.Spacing s = new PPrBase.Spacing();
        s.setBefore(BigInteger.valueOf(twipy));
        wlasciwosci.setSpacing(s);
        return this;
    }

    /** Left indent in place of the style's; what hangs keeps hanging. */
    Wiersz indent(int twipy) {
        PPrBase.Ind i = new PPrBase.Ind();
        i.setLeft(BigInteger.valueOf(twipy));
        wlasciwosci.setInd(i);
        return this;
    }

    Wiersz align(JcEnumeration jak) {
        Jc jc = new Jc();
        jc.setVal(jak);
        wlasciwosci.setJc(jc);
        return this;
    }

    static RPr properties(StylDocx znakowy) {
        RPr wlasciwosci = new RPr();
        RStyle s = new RStyle();
        s.setVal(znakowy.id());
        wlasciwosci.setRStyle(s);
        return wlasciwosci;
    }

    /** A run; signs that WordprocessingML keeps as elements (tab, line break, hard and soft hyphen) are made so. */
    static R run(String tekst) {
        R r = new R();
        int od = 0;
        for (int i = 0; i < tekst.length(); i++) {
            Object znak = switch (tekst.charAt(i)) {
                case '\t' -> new R.Tab();
                case '\n' -> new Br();
                case '\u2011' -> new R.NoBreakHyphen();
                case '\u00AD' -> new R.SoftHyphen();
                default -> r;
            };
            if (znak != r) {
                addText(r, tekst.substring(od, i));
                r.getContent().add(znak);
                od = i + 1;
            }
        }
        addText(r, tekst.substring(od));
        return r;
    }

    private static void addText(R r, String tekst) {
        if (tekst.isEmpty()) {
            return;
        }
        Text t = new Text();
        t.setValue(tekst);
        // Without it Word drops the space at the end of a run.
        if (tekst.startsWith(" ") || tekst.endsWith(" ") || tekst.contains("  ")) {
            t.setSpace("preserve");
        }
        r.getContent().add(t);
    }
}
