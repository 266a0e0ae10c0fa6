package pl.uchwalnik.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads tracked changes as an editor would (czytnik zmian): all accepted, all rejected; white space does not count. */
record CzytnikZmian(String zaakceptowane, String odrzucone, Set<String> autorzy, Set<String> daty) {

    static CzytnikZmian read(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            Node korzen = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            Czytanie c = new Czytanie();
            c.read(korzen, false, false);
            return new CzytnikZmian(c.nowe.toString(), c.stare.toString(), c.autorzy, c.daty);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static final class Czytanie {
        private final StringBuilder nowe = new StringBuilder();
        private final StringBuilder stare = new StringBuilder();
        private final Set<String> autorzy = new TreeSet<>();
        private final Set<String> daty = new TreeSet<>();

        void read(Node wezel, boolean dodane, boolean usuniete) {
            if (wezel instanceof Element e && e.hasAttribute("w:author")) {
                autorzy.add(e.getAttribute("w:author"));
                if (e.hasAttribute("w:date")) {
                    daty.add(e.getAttribute("w:date"));
                }
            }
            String nazwa = wezel.getNodeName();
            boolean d = dodane || nazwa.equals("w:ins");
            boolean u = usuniete || nazwa.equals("w:del");
            switch (nazwa) {
                case "w:t", "w:delText" -> add(wezel.getTextContent(), d, u);
                case "w:noBreakHyphen" -> add("-", d, u);
                default -> {
                    for (Node n = wezel.getFirstChild(); n != null; n = n.getNextSibling()) {
                        read(n, d, u);
                    }
                }
            }
        }

        private void add(String tekst, boolean dodane, boolean usuniete) {
            String bezOdstepow = tekst.replaceAll("[\\s\\u00A0]+", "");
            if (!usuniete) {
                nowe.append(bezOdstepow);
            }
            if (!dodane) {
                stare.append(bezOdstepow);
            }
        }
    }
}
