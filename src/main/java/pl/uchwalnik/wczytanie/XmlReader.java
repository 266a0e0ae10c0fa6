package pl.uchwalnik.wczytanie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * XML of office files, read with document type declarations forbidden: no external entities, no entity bombs. Elements
 * are compared by local name, so that the transitional and the strict flavour read alike.
 */
public final class XmlReader {
    private XmlReader() {}

    /** Root element of a part. */
    public static Element parse(String plik, byte[] xml) throws OdmowaException {
        try {
            DocumentBuilderFactory f = DocumentBuilderFactory.newDefaultInstance();
            f.setNamespaceAware(true);
            f.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            f.setXIncludeAware(false);
            f.setExpandEntityReferences(false);
            DocumentBuilder b = f.newDocumentBuilder();
            b.setErrorHandler(new Milczacy());
            return b.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXParseException e) {
            String powod = String.valueOf(e.getMessage()).contains("DOCTYPE")
                    ? "zawiera deklarację DOCTYPE, której zwykły dokument nie ma"
                    : "jego zawartość (XML) jest uszkodzona";
            throw refuse(plik, powod);
        } catch (SAXException | IOException e) {
            throw refuse(plik, "jego zawartość (XML) jest uszkodzona");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OdmowaException refuse(String plik, String powod) {
        return new OdmowaException(Diagnoza.blad(
                        "W105", Polozenie.of(plik), "Odmawiam czytania tego pliku: " + powod + ".")
                .withPodpowiedz("Otwórz go w Wordzie albo LibreOffice, zapisz ponownie i spróbuj jeszcze raz."));
    }

    /** Child elements in order. */
    public static List<Element> children(Element e) {
        List<Element> wynik = new ArrayList<>();
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element dziecko) {
                wynik.add(dziecko);
            }
        }
        return wynik;
    }

    public static String name(Element e) {
        return String.valueOf(e.getLocalName());
    }

    /** First child of that local name, or null: a part of XML that may be absent is walked with null inside a room. */
    public static @Nullable Element child(@Nullable Element e, String nazwa) {
        if (e == null) {
            return null;
        }
        Iterator<Element> i = children(e).iterator();
        while (i.hasNext()) {
            Element d = i.next();
            if (name(d).equals(nazwa)) {
                return d;
            }
        }
        return null;
    }

    /** Attribute by local name; empty when absent. */
    public static String attribute(@Nullable Element e, String nazwa) {
        if (e == null) {
            return "";
        }
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
            Node a = e.getAttributes().item(i);
            if (nazwa.equals(a.getLocalName())) {
                return a.getNodeValue();
            }
        }
        return "";
    }

    /** Value of the {@code val} attribute of a child; empty when either is absent. */
    public static String value(@Nullable Element e, String dziecko) {
        return attribute(child(e, dziecko), "val");
    }

    private static final class Milczacy implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
