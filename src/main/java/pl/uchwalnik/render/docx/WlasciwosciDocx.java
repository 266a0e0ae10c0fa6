package pl.uchwalnik.render.docx;

import jakarta.xml.bind.JAXBElement;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Opis;

/** Core properties (właściwości) of the file: title, author, subject, language and dates. */
final class WlasciwosciDocx {

    private static final ObjectFactory FABRYKA = new ObjectFactory();

    private WlasciwosciDocx() {}

    static CoreProperties of(Opis opis) {
        CoreProperties p = new CoreProperties();
        JAXBElement<SimpleLiteral> tytul = FABRYKA.createTitle(literal(opis.tytul()));
        p.setTitle(tytul);
        p.setCreator(literal(opis.autor()));
        p.setSubject(literal(opis.temat()));
        p.setLanguage(literal(Napisy.JEZYK));
        p.setLastModifiedBy(opis.autor());
        p.setRevision("1");
        p.setCreated(date(opis));
        p.setModified(date(opis));
        return p;
    }

    private static SimpleLiteral literal(String tekst) {
        SimpleLiteral l = new SimpleLiteral();
        l.getContent().add(tekst);
        return l;
    }

    /** Noon, so that no time zone moves the day. */
    private static W3CDTF date(Opis opis) {
        W3CDTF d = new W3CDTF();
        d.getContent().add(opis.data() + "T12:00:00Z");
        return d;
    }
}
