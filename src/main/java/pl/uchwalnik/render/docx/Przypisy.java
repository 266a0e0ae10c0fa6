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
 * Native footnotes (przypisy) of one document. A mark is Word's own number followed by a bracket, as drafts of acts
 * have it; where Word would count otherwise than the act does, the mark is set literally.
 */
final class Przypisy {

    private static final ObjectFactory FABRYKA = new ObjectFactory();

    private final List<CTFtnEdn> przypisy = new ArrayList<>();
    /** By identity: two parts of a document may hold footnotes that are equal. */
    private final Set<Odnosnik> uzyte = Collections.newSetFromMap(new IdentityHashMap<>());

    private int wlasnych;

    boolean puste() {
        return uzyte.isEmpty();
    }

    /** True once the footnote of that very entry stands in the document: Word cannot refer to one twice. */
    boolean uzyty(Odnosnik odnosnik) {
        return uzyte.contains(odnosnik);
    }

    /** Makes the footnote and puts its mark at the end of the paragraph. */
    void add(Wiersz wiersz, Odnosnik odnosnik) {
        uzyte.add(odnosnik);
        boolean liczyWord = odnosnik.znak().equals(Indeks.znak(wlasnych + 1));
        if (liczyWord) {
            wlasnych++;
        }
        int id = uzyte.size();
        R odwolanie = new R();
        odwolanie.setRPr(Wiersz.properties(StylDocx.ZNAK_PRZYPISU));
        CTFtnEdnRef ref = new CTFtnEdnRef();
        ref.setId(BigInteger.valueOf(id));
        odwolanie.getContent().add(FABRYKA.createRFootnoteReference(ref));
        if (liczyWord) {
            wiersz.add(odwolanie).text(")", StylDocx.INDEKS);
        } else {
            ref.setCustomMarkFollows(true);
            wiersz.add(odwolanie).text(Indeks.zwykly(odnosnik.znak()), StylDocx.INDEKS);
        }
        przypisy.add(note(id, odnosnik, liczyWord));
    }

    private static CTFtnEdn note(int id, Odnosnik odnosnik, boolean liczyWord) {
        if (!liczyWord) {
            return entry(id, paragraph(odnosnik).p());
        }
        R numer = new R();
        numer.setRPr(Wiersz.properties(StylDocx.ZNAK_PRZYPISU));
        numer.getContent().add(new R.FootnoteRef());
        Wiersz w = new Wiersz(StylDocx.PRZYPIS).add(numer).text(")", StylDocx.INDEKS);
        return entry(id, w.text("\t" + TwardeSpacje.set(odnosnik.tekst())).p());
    }

    /** A footnote with its mark set literally. */
    static Wiersz paragraph(Odnosnik odnosnik) {
        return new Wiersz(StylDocx.PRZYPIS)
                .text(Indeks.zwykly(odnosnik.znak()), StylDocx.INDEKS)
                .text("\t" + TwardeSpacje.set(odnosnik.tekst()));
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
