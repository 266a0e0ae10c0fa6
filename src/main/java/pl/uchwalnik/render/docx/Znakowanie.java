package pl.uchwalnik.render.docx;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.DelText;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Marking of tracked changes (znakowanie): {@code w:ins} and {@code w:del} on runs, paragraph marks and rows. */
final class Znakowanie {
    private final String autor;
    private final Optional<XMLGregorianCalendar> data;
    private int ostatni;

    Znakowanie(String autor, Optional<LocalDate> data) {
        this.autor = autor;
        this.data = data.map(Znakowanie::noon);
    }

    /** Noon, so that no time zone moves the day. */
    private static XMLGregorianCalendar noon(LocalDate dzien) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(dzien + "T12:00:00Z");
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    /** Marks a paragraph or table as new. */
    void inserted(Object akapit) {
        whole(akapit, true);
    }

    /** Marks a paragraph or table as gone. */
    void deleted(Object akapit) {
        whole(akapit, false);
    }

    private void whole(Object akapit, boolean dodany) {
        switch (akapit) {
            case P p -> paragraph(p, dodany);
            case Tbl t -> table(t, dodany);
            default -> throw new IllegalArgumentException("neither paragraph nor table: " + akapit.getClass());
        }
    }

    private void table(Tbl tabela, boolean dodana) {
        for (Object wiersz : tabela.getContent()) {
            if (wiersz instanceof Tr tr) {
                TrPr wlasciwosci = tr.getTrPr() == null ? new TrPr() : tr.getTrPr();
                if (dodana) {
                    wlasciwosci.setIns(mark());
                } else {
                    wlasciwosci.setDel(mark());
                }
                tr.setTrPr(wlasciwosci);
            }
        }
        Atom.paragraphs(tabela).forEach(p -> paragraph(p, dodana));
    }

    private void paragraph(P p, boolean dodany) {
        PPr wlasciwosci = p.getPPr() == null ? new PPr() : p.getPPr();
        ParaRPr znak = wlasciwosci.getRPr() == null ? new ParaRPr() : wlasciwosci.getRPr();
        if (dodany) {
            znak.setIns(mark());
        } else {
            znak.setDel(mark());
        }
        wlasciwosci.setRPr(znak);
        p.setPPr(wlasciwosci);
        List<Object> tresc = new ArrayList<>(p.getContent());
        p.getContent().clear();
        for (Object o : tresc) {
            if (o instanceof R r) {
                p.getContent().add(dodany ? inserted(r) : deleted(r));
            }
        }
    }

    /** Writes into the new paragraph what came and what went. */
    void changed(P stary, P nowy) {
        List<Atom> a = Atom.of(stary);
        List<Atom> b = Atom.of(nowy);
        List<Object> tresc = new ArrayList<>();
        List<Atom> bezZmian = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Wspolne.Para p : Wspolne.of(a, b)) {
            if (p.a() > i || p.b() > j) {
                runs(bezZmian).forEach(tresc::add);
                bezZmian.clear();
                runs(a.subList(i, p.a())).forEach(r -> tresc.add(deleted(r)));
                runs(b.subList(j, p.b())).forEach(r -> tresc.add(inserted(r)));
            }
            bezZmian.add(b.get(p.b()));
            i = p.a() + 1;
            j = p.b() + 1;
        }
        runs(bezZmian).forEach(tresc::add);
        runs(a.subList(i, a.size())).forEach(r -> tresc.add(deleted(r)));
        runs(b.subList(j, b.size())).forEach(r -> tresc.add(inserted(r)));
        nowy.getContent().clear();
        nowy.getContent().addAll(tresc);
    }

    /** Runs of atoms, one for each stretch of one style. */
    private static List<R> runs(List<Atom> atomy) {
        List<R> wynik = new ArrayList<>();
        int od = 0;
        for (int i = 1; i <= atomy.size(); i++) {
            if (i == atomy.size() || !atomy.get(i).styl().equals(atomy.get(od).styl())) {
                StringBuilder b = new StringBuilder();
                atomy.subList(od, i).forEach(a -> b.append(a.tekst()));
                R r = Wiersz.run(b.toString());
                String styl = atomy.get(od).styl();
                if (!styl.isEmpty()) {
                    r.setRPr(Wiersz.properties(new StylDocx(styl, styl)));
                }
                wynik.add(r);
                od = i;
            }
        }
        return wynik;
    }

    private RunIns inserted(R r) {
        RunIns ins = new RunIns();
        sign(ins);
        ins.getCustomXmlOrSmartTagOrSdt().add(r);
        return ins;
    }

    private RunDel deleted(R r) {
        List<Object> tresc = new ArrayList<>(r.getContent());
        r.getContent().clear();
        for (Object o : tresc) {
            if (o instanceof Text t) {
                DelText usuniety = new DelText();
                usuniety.setValue(t.getValue());
                usuniety.setSpace("preserve");
                r.getContent().add(usuniety);
            } else {
                r.getContent().add(o);
            }
        }
        RunDel del = new RunDel();
        sign(del);
        del.getCustomXmlOrSmartTagOrSdt().add(r);
        return del;
    }

    private CTTrackChange mark() {
        CTTrackChange z = new CTTrackChange();
        sign(z);
        return z;
    }

    private void sign(CTTrackChange zmiana) {
        ostatni++;
        zmiana.setId(BigInteger.valueOf(ostatni));
        zmiana.setAuthor(autor);
        data.ifPresent(zmiana::setDate);
    }
}
