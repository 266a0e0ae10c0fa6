package pl.uchwalnik.render.html;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Text of a page read back as XML (tekst HTML): lines as a person reads them, footnotes apart. */
public final class TekstHtml {

    private final List<String> wiersze = new ArrayList<>();
    private final List<String> odnosniki = new ArrayList<>();

    private TekstHtml() {}

    public static TekstHtml read(byte[] html) {
        TekstHtml t = new TekstHtml();
        for (Element e : children(document(html))) {
            if (e.getTagName().equals("body")) {
                children(e).stream().filter(m -> m.getTagName().equals("main")).forEach(t::walk);
            }
        }
        return t;
    }

    /** Root element; the page must be well-formed XML too. */
    static Element document(byte[] html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> wiersze() {
        return wiersze;
    }

    public List<String> odnosniki() {
        return odnosniki.stream().sorted().toList();
    }

    private void walk(Element e) {
        switch (e.getTagName()) {
            case "p", "h2", "h3", "h4", "h5", "h6", "caption" -> line(e);
            case "h1" -> {
                List<Element> czesci = children(e).stream()
                        .filter(x -> x.getTagName().equals("span"))
                        .toList();
                if (czesci.isEmpty()) {
                    line(e);
                } else {
                    czesci.forEach(this::line);
                }
            }
            case "tr" ->
                wiersze.add(String.join(
                        " | ", children(e).stream().map(TekstHtml::text).toList()));
            default -> children(e).forEach(this::walk);
        }
    }

    private void line(Element e) {
        String t = text(e);
        if (e.getAttribute("class").equals("odnosnik")) {
            odnosniki.add(t);
        } else {
            wiersze.addAll(List.of(t.split("\n", -1)));
        }
    }

    private static String text(Node n) {
        return plain(n).replace('\u00A0', ' ').strip();
    }

    private static String plain(Node n) {
        StringBuilder b = new StringBuilder();
        for (Node d = n.getFirstChild(); d != null; d = d.getNextSibling()) {
            if (d instanceof Element e && e.getTagName().equals("br")) {
                b.append('\n');
            } else if (d instanceof Element e && e.getTagName().equals("sup")) {
                plain(e).chars().forEach(c -> b.append("⁰¹²³⁴⁵⁶⁷⁸⁹⁾".charAt("0123456789)".indexOf(c))));
            } else if (d instanceof Element e) {
                b.append(plain(e));
            } else {
                b.append(d.getNodeValue());
            }
        }
        return b.toString();
    }

    static List<Element> children(Element e) {
        List<Element> wynik = new ArrayList<>();
        for (Node d = e.getFirstChild(); d != null; d = d.getNextSibling()) {
            if (d instanceof Element x) {
                wynik.add(x);
            }
        }
        return wynik;
    }
}
