package pl.uchwalnik.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFtnEdn;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.jezyk.TwardeSpacje;
import pl.uchwalnik.render.Indeks;

/**
 * Native footnotes (przypisy) of one document. A mark is Word's own number followed by a bracket, as drafts of acts have
 * it. Where Word would count otherwise than the act does, the mark is set as plain text and the footnote stands at the
 * end of its part: marks of one's own, which Word allows, are printed twice by LibreOffice.
 */
final class Przypisy {

    private static final ObjectFactory FABRYKA = new ObjectFactory();

    private final List<CTFtnEdn> przypisy = new ArrayList<>();

    /** By identity: two parts of a document may hold footnotes that are equal. */
    private final Set<Odnosnik> natywne = Collections.newSetFromMap(new IdentityHashMap<>());

    /** True where that very footnote stands in the document as a native one. */
    boolean natywny(Odnosnik odnosnik) {
        return natywne.contains(odnosnik);
    }

    /** Puts the mark at the end of the paragraph and makes the footnote, once, where Word counts as the act does. */
    void add(Wiersz wiersz, Odnosnik odnosnik) {
        int id = przypisy.size() + 1;
        if (natywny(odnosnik) || !odnosnik.znak().equals(Indeks.znak(id))) {
            wiersz.text(Indeks.zwykly(odnosnik.znak()), StylDocx.INDEKS);
            return;
        }
        natywne.add(odnosnik);
        CTFtnEdnRef ref = new CTFtnEdnRef();
        ref.setId(BigInteger.valueOf(id));
        wiersz.add(mark(FABRYKA.createRFootnoteReference(ref))).text(")", StylDocx.INDEKS);
        Wiersz tresc = new Wiersz(StylDocx.PRZYPIS).add(mark(new R.FootnoteRef()));
        tresc.text(")", StylDocx.INDEKS).text(" " + TwardeSpacje.set(odnosnik.tekst()));
        przypisy.add(entry(id, tresc.p()));
    }

    private static R mark(Object znak) {
        R r = new R();
        r.setRPr(Wiersz.properties(StylDocx.ZNAK_PRZYPISU));
        r.getContent().add(znak);
        return r;
    }

    /** A footnote that is not native, with its mark as text. */
    static Wiersz paragraph(Odnosnik odnosnik) {
        return new Wiersz(StylDocx.PRZYPIS)
                .text(Indeks.zwykly(odnosnik.znak()), StylDocx.INDEKS)
                .text(" " + TwardeSpacje.set(odnosnik.tekst()));
    }

    /** The whole part; the two separators come first, as Word wants them. */
    CTFootnotes part() {
        CTFootnotes wszystkie = new CTFootnotes();
        wszystkie.getFootnote().add(separator(-1, STFtnEdn.SEPARATOR, new R.Separator()));
        wszystkie.getFootnote().add(separator(0, STFtnEdn.CONTINUATION_SEPARATOR, new R.ContinuationSeparator()));
        wszystkie.getFootnote().addAll(przypisy);
        return wszystkie;
    }

    private static CTFtnEdn separator(int id, STFtnEdn rodzaj, Object znak) {
        R r = new R();
        r.getContent().add(znak);
        CTFtnEdn wpis = entry(id, new Wiersz(StylDocx.NORMALNY).add(r).p());
        wpis.setType(rodzaj);
        return wpis;
    }

    private static CTFtnEdn entry(int id, P akapit) {
        CTFtnEdn wpis = new CTFtnEdn();
        wpis.setId(BigInteger.valueOf(id));
        wpis.getContent().add(akapit);
        return wpis;
    }
}
