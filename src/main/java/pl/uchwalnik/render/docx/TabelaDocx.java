package pl.uchwalnik.render.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STShd;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.SzerokosciKolumn;

/**
 * Table (tabela) that people can read on screen and aloud: a header row repeated on every page, no merged cells, rows
 * that stay whole, a caption and a description for readers of screens.
 */
final class TabelaDocx {

    private static final ObjectFactory FABRYKA = new ObjectFactory();

    private final Tabela tabela;
    private final int wciecie;
    private final List<Integer> szerokosci;

    /** @param szerokosc width of the whole table in twips */
    TabelaDocx(Tabela tabela, int wciecie, int szerokosc) {
        this.tabela = tabela;
        this.wciecie = wciecie;
        this.szerokosci = SzerokosciKolumn.of(tabela, szerokosc);
    }

    /** @param tekst writes the text of a cell into its paragraph */
    Tbl build(BiConsumer<Wiersz, String> tekst) {
        Tbl t = new Tbl();
        t.setTblPr(properties());
        TblGrid siatka = new TblGrid();
        for (int s : szerokosci) {
            TblGridCol k = new TblGridCol();
            k.setW(BigInteger.valueOf(s));
            siatka.getGridCol().add(k);
        }
        t.setTblGrid(siatka);
        t.getContent()
                .add(row(tabela.kolumny().stream().map(Tabela.Kolumna::naglowek).toList(), true, tekst));
        tabela.wiersze().forEach(w -> t.getContent().add(row(w, false, tekst)));
        return t;
    }

    private TblPr properties() {
        TblPr p = new TblPr();
        CTTblPrBase.TblStyle styl = new CTTblPrBase.TblStyle();
        styl.setVal(StylDocx.TABELA_SIATKA.id());
        p.setTblStyle(styl);
        p.setTblW(width(szerokosci.stream().mapToInt(Integer::intValue).sum()));
        if (wciecie > 0) {
            p.setTblInd(width(wciecie));
        }
        CTTblLayoutType uklad = new CTTblLayoutType();
        uklad.setType(STTblLayoutType.FIXED);
        p.setTblLayout(uklad);
        p.setTblLook(look());
        String opis = tabela.podpis().isEmpty() ? "Tabela" : tabela.podpis();
        p.setTblCaption(string(opis));
        p.setTblDescription(string(opis + "; kolumny: "
                + String.join(
                        ", ",
                        tabela.kolumny().stream().map(Tabela.Kolumna::naglowek).toList())));
        return p;
    }

    private static CTTblLook look() {
        CTTblLook l = new CTTblLook();
        l.setVal("0620");
        l.setFirstRow(STOnOff.TRUE);
        l.setLastRow(STOnOff.FALSE);
        l.setFirstColumn(STOnOff.FALSE);
        l.setLastColumn(STOnOff.FALSE);
        l.setNoHBand(STOnOff.TRUE);
        l.setNoVBand(STOnOff.TRUE);
        return l;
    }

    private Tr row(List<String> komorki, boolean naglowek, BiConsumer<Wiersz, String> tekst) {
        Tr tr = new Tr();
        TrPr p = new TrPr();
        // Without w:val: the validator of Microsoft rejects val="true" here.
        p.getCnfStyleOrDivIdOrGridBefore().add(FABRYKA.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
        if (naglowek) {
            p.getCnfStyleOrDivIdOrGridBefore().add(FABRYKA.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        }
        tr.setTrPr(p);
        for (int k = 0; k < komorki.size(); k++) {
            Tc tc = new Tc();
            TcPr wlasciwosci = new TcPr();
            wlasciwosci.setTcW(width(szerokosci.get(k)));
            if (naglowek) {
                wlasciwosci.setShd(shade());
            }
            tc.setTcPr(wlasciwosci);
            Wiersz w = new Wiersz(naglowek ? StylDocx.NAGLOWEK_TABELI : StylDocx.KOMORKA);
            switch (tabela.kolumny().get(k).wyrownanie()) {
                case DO_LEWEJ -> {}
                case DO_SRODKA -> w.align(JcEnumeration.CENTER);
                case DO_PRAWEJ -> w.align(JcEnumeration.RIGHT);
            }
            tekst.accept(w, komorki.get(k));
            tc.getContent().add(w.p());
            tr.getContent().add(tc);
        }
        return tr;
    }

    /** Light enough for black type on it and for a copier. */
    private static CTShd shade() {
        CTShd s = new CTShd();
        s.setVal(STShd.CLEAR);
        s.setColor("auto");
        s.setFill(Styl.TLO_NAGLOWKA_TABELI);
        return s;
    }

    private static TblWidth width(int twipy) {
        TblWidth w = new TblWidth();
        w.setType(TblWidth.TYPE_DXA);
        w.setW(BigInteger.valueOf(twipy));
        return w;
    }

    private static CTString string(String tekst) {
        CTString s = new CTString();
        s.setVal(tekst);
        return s;
    }
}
