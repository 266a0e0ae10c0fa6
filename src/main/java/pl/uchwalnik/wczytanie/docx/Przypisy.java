package pl.uchwalnik.wczytanie.docx;

import static pl.uchwalnik.wczytanie.XmlReader.attribute;
import static pl.uchwalnik.wczytanie.XmlReader.children;
import static pl.uchwalnik.wczytanie.XmlReader.name;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Footnotes and endnotes (przypisy) of a file, numbered in the order in which the text calls them. */
final class Przypisy {
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<String, Element> tresci = new LinkedHashMap<>();
    private final Map<String, Integer> numery = new LinkedHashMap<>();

    /** From the parts of footnotes and of endnotes, each of which counts its notes from 1. */
    Przypisy(@Nullable Element dolne, @Nullable Element koncowe) {
        for (Element czesc : Stream.of(dolne, koncowe).filter(Objects::nonNull).toList()) {
            for (Element e : children(czesc)) {
                String rodzaj = attribute(e, "type");
                if (rodzaj.isEmpty() || rodzaj.equals("normal")) {
                    tresci.put(name(e) + attribute(e, "id"), e);
                }
            }
        }
    }

    /** Key of the note that a reference in the text calls. */
    static String id(Element odsylacz) {
        return name(odsylacz).replace("Reference", "") + attribute(odsylacz, "id");
    }

    /** Mark of a note, {@code ¹⁾}; the first call of a note gives it the next number. */
    String znak(String id) {
        int n = numery.computeIfAbsent(id, k -> numery.size() + 1);
        StringBuilder b = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> b.append(INDEKSY.charAt(c - '0')));
        return b.append('⁾').toString();
    }

    /** Text of a note, its paragraphs joined by spaces; empty for an unknown one. */
    String tekst(String id, boolean odrzuc) {
        Element e = tresci.get(id);
        if (e == null) {
            return "";
        }
        StringBuilder b = new StringBuilder();
        for (Element p : children(e)) {
            String t = new TekstAkapitu(odrzuc, new Przypisy(null, null))
                    .read(p)
                    .tekst()
                    .strip();
            b.append(b.isEmpty() || t.isEmpty() ? "" : " ").append(t);
        }
        // the drafter's own bracket stands before the text, the mark itself is a field
        return b.toString().replaceFirst("^[⁾)]\\s*", "").strip();
    }
}
