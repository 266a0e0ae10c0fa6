package pl.uchwalnik.wczytanie.docx;

import static pl.uchwalnik.wczytanie.XmlReader.attribute;
import static pl.uchwalnik.wczytanie.XmlReader.child;
import static pl.uchwalnik.wczytanie.XmlReader.children;
import static pl.uchwalnik.wczytanie.XmlReader.name;
import static pl.uchwalnik.wczytanie.XmlReader.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Text of one paragraph (tekst akapitu): runs joined, deleted or inserted text left out by choice, fields reduced to
 * their results, superscripts written with superscript digits, notes replaced by their marks. Text boxes and notes met
 * on the way are set aside.
 */
final class TekstAkapitu {

    private static final int NAJGLEBIEJ = 60;
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final boolean odrzuc;
    private final Przypisy przypisy;
    private final StringBuilder tekst = new StringBuilder();
    private final List<Element> pola = new ArrayList<>();
    private final List<String> odnosniki = new ArrayList<>();
    /** For every open field: true while its instruction, which nobody sees, is being read. */
    private final Deque<Boolean> instrukcje = new ArrayDeque<>();

    private boolean poOdnosniku;

    TekstAkapitu(boolean odrzuc, Przypisy przypisy) {
        this.odrzuc = odrzuc;
        this.przypisy = przypisy;
    }

    TekstAkapitu read(Element p) {
        walk(p, 0);
        return this;
    }

    String tekst() {
        return tekst.toString();
    }

    /** Text boxes anchored in the paragraph, to be read after it. */
    List<Element> polaTekstowe() {
        return pola;
    }

    /** Identifiers of the footnotes called in the paragraph, in order. */
    List<String> odnosniki() {
        return odnosniki;
    }

    private void walk(Element e, int glebokosc) {
        if (glebokosc > NAJGLEBIEJ) {
            return;
        }
        switch (name(e)) {
            case "pPr", "rPr", "instrText", "delInstrText", "Fallback", "sdtPr", "sdtEndPr", "moveFromRangeStart" -> {}
            case "ins", "moveTo" -> {
                if (!odrzuc) {
                    descend(e, glebokosc);
                }
            }
            case "del", "moveFrom" -> {
                if (odrzuc) {
                    descend(e, glebokosc);
                }
            }
            case "r" -> {
                if (!ukryty(e)) {
                    descend(e, glebokosc);
                }
            }
            case "txbxContent" -> pola.add(e);
            case "t", "delText" -> append(e.getTextContent(), "superscript".equals(pozycja(e)));
            case "tab", "ptab" -> append(" ", false);
            case "br", "cr" ->
                append(
                        attribute(e, "type").isEmpty() || attribute(e, "type").equals("textWrapping") ? "\n" : " ",
                        false);
            case "noBreakHyphen" -> append("-", false);
            case "sym" -> append(Symbole.print(attribute(e, "font"), attribute(e, "char")), false);
            case "fldChar" -> field(attribute(e, "fldCharType"));
            case "footnoteReference", "endnoteReference" -> {
                odnosniki.add(Przypisy.id(e));
                tekst.append(przypisy.znak(Przypisy.id(e)));
                poOdnosniku = true;
            }
            default -> descend(e, glebokosc);
        }
    }

    private void descend(Element e, int glebokosc) {
        for (Element d : children(e)) {
            walk(d, glebokosc + 1);
        }
    }

    private void field(String rodzaj) {
        switch (rodzaj) {
            case "begin" -> instrukcje.push(true);
            case "separate" -> {
                if (!instrukcje.isEmpty()) {
                    instrukcje.pop();
                    instrukcje.push(false);
                }
            }
            case "end" -> {
                if (!instrukcje.isEmpty()) {
                    instrukcje.pop();
                }
            }
            default -> {}
        }
    }

    private void append(String s, boolean indeks) {
        if (instrukcje.contains(true)) {
            return;
        }
        String dopisz = s;
        if (poOdnosniku && (dopisz.startsWith(")") || dopisz.startsWith("⁾"))) {
            // drafters type the bracket after the mark themselves; the mark has it already
            dopisz = dopisz.substring(1);
        }
        poOdnosniku = poOdnosniku && s.isEmpty();
        tekst.append(indeks ? superscript(dopisz) : dopisz);
    }

    /** Hidden text; fields keep their marks in hidden runs too, and those must be seen. */
    private static boolean ukryty(Element r) {
        Element v = child(child(r, "rPr"), "vanish");
        String wlaczone = attribute(v, "val");
        return v != null && !wlaczone.equals("0") && !wlaczone.equals("false") && child(r, "fldChar") == null;
    }

    private static String superscript(String s) {
        if (!s.matches("[\\d)]+")) {
            return s;
        }
        StringBuilder b = new StringBuilder();
        s.chars().forEach(c -> b.append(c == ')' ? '⁾' : INDEKSY.charAt(c - '0')));
        return b.toString();
    }

    private static String pozycja(Element t) {
        return t.getParentNode() instanceof Element r ? value(child(r, "rPr"), "vertAlign") : "";
    }
}
