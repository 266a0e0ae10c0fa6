package pl.uchwalnik.wczytanie.odt;

import static pl.uchwalnik.wczytanie.XmlReader.attribute;
import static pl.uchwalnik.wczytanie.XmlReader.children;
import static pl.uchwalnik.wczytanie.XmlReader.name;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import pl.uchwalnik.wczytanie.FormatNumeru;

/** List styles (style list) of an ODT: how each level writes its number (ODF 1.3, 16.30–16.34). */
final class StyleList {

    /** One level: format of the number, what stands around it, first number, how many levels it shows. */
    record Poziom(String format, String przed, String po, int start, int pokazuje, String wypunktowanie) {}

    private final Map<String, Map<Integer, Poziom>> style = new HashMap<>();

    void read(Element e) {
        for (Element d : children(e)) {
            if (name(d).equals("list-style")) {
                Map<Integer, Poziom> poziomy = new HashMap<>();
                for (Element lvl : children(d)) {
                    poziomy.put(number(attribute(lvl, "level"), 1), poziom(lvl));
                }
                style.put(attribute(d, "name"), poziomy);
            } else {
                read(d);
            }
        }
    }

    private static Poziom poziom(Element lvl) {
        return new Poziom(
                attribute(lvl, "num-format"),
                attribute(lvl, "num-prefix"),
                attribute(lvl, "num-suffix"),
                number(attribute(lvl, "start-value"), 1),
                number(attribute(lvl, "display-levels"), 1),
                name(lvl).equals("list-level-style-bullet") ? attribute(lvl, "bullet-char") : "");
    }

    int start(String styl, int poziom) {
        Poziom p = style.getOrDefault(styl, Map.of()).get(poziom);
        return p == null ? 1 : p.start();
    }

    /** Label of an item; {@code numery} are the running numbers of levels 1, 2, … */
    String label(String styl, int poziom, int[] numery) {
        Poziom p = style.getOrDefault(styl, Map.of()).get(poziom);
        if (p == null) {
            return "";
        }
        if (!p.wypunktowanie().isEmpty()) {
            return "-–—".contains(p.wypunktowanie()) ? "–" : "•";
        }
        if (p.format().isEmpty()) {
            return "";
        }
        StringBuilder b = new StringBuilder(p.przed());
        for (int k = Math.max(1, poziom - p.pokazuje() + 1); k <= poziom; k++) {
            Poziom wyzszy = style.getOrDefault(styl, Map.of()).getOrDefault(k, p);
            b.append(FormatNumeru.print(format(wyzszy.format()), numery[k])).append(k < poziom ? "." : "");
        }
        return b.append(p.po()).toString().strip();
    }

    private static String format(String odf) {
        return switch (odf) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    static int number(String s, int domyslnie) {
        return s.matches("\\d{1,8}") ? Integer.parseInt(s) : domyslnie;
    }
}
