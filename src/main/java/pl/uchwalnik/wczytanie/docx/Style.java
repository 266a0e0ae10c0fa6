package pl.uchwalnik.wczytanie.docx;

import static pl.uchwalnik.wczytanie.XmlReader.attribute;
import static pl.uchwalnik.wczytanie.XmlReader.child;
import static pl.uchwalnik.wczytanie.XmlReader.children;
import static pl.uchwalnik.wczytanie.XmlReader.name;
import static pl.uchwalnik.wczytanie.XmlReader.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paragraph styles (style) of a file: which numbering and heading level a paragraph inherits. */
final class Style {

    /** What a style says itself; the rest is inherited from {@code bazowy}. */
    private record Styl(String nazwa, String bazowy, Optional<String> numId, Optional<Integer> poziom, int zarys) {}

    /** Numbering a paragraph takes part in. */
    record Numeracja(String numId, int poziom) {}

    private static final int NAJDLUZSZY_LANCUCH = 20;
    private static final int BEZ_ZARYSU = -1;

    private final Map<String, Styl> style = new HashMap<>();

    Style(@Nullable Element korzen) {
        if (korzen == null) {
            return;
        }
        for (Element e : children(korzen)) {
            if (name(e).equals("style")) {
                Element pPr = child(e, "pPr");
                Element numPr = child(pPr, "numPr");
                String zarys = value(pPr, "outlineLvl");
                style.put(
                        attribute(e, "styleId"),
                        new Styl(
                                value(e, "name").toLowerCase(Locale.ROOT),
                                value(e, "basedOn"),
                                present(value(numPr, "numId")),
                                number(value(numPr, "ilvl")),
                                number(zarys).orElse(BEZ_ZARYSU)));
            }
        }
    }

    /** Name of a style in lower case, as Word compares it; empty when unknown. */
    String nazwa(String id) {
        Styl s = style.get(id);
        return s == null ? "" : s.nazwa();
    }

    /** Heading level 1–6 by the built-in name or the outline level; 0 for ordinary text. */
    int poziomNaglowka(String id) {
        String szukany = id;
        for (int i = 0; i < NAJDLUZSZY_LANCUCH; i++) {
            Styl s = style.get(szukany);
            if (s == null) {
                return 0;
            }
            if (s.nazwa().startsWith("heading ")) {
                return number(s.nazwa().substring("heading ".length()))
                        .filter(n -> n >= 1 && n <= 6)
                        .orElse(0);
            }
            if (s.zarys() >= 0 && s.zarys() < 6) {
                return s.zarys() + 1;
            }
            szukany = s.bazowy();
        }
        return 0;
    }

    /**
     * Numbering of a paragraph: its own {@code numPr}, else that of its style. Where only the style carries numbering,
     * the level is the one that names the style ({@code w:lvl/w:pStyle}), resolved by {@code poziomStylu}.
     */
    Optional<Numeracja> numeracja(@Nullable Element pPr, PoziomStylu poziomStylu) {
        Element wlasna = child(pPr, "numPr");
        Optional<String> numId = present(value(wlasna, "numId"));
        Optional<Integer> poziom = number(value(wlasna, "ilvl"));
        String szukany = value(pPr, "pStyle");
        String stylZNumerem = szukany;
        for (int i = 0; i < NAJDLUZSZY_LANCUCH && numId.isEmpty(); i++) {
            Styl s = style.get(szukany);
            if (s == null) {
                break;
            }
            stylZNumerem = szukany;
            numId = s.numId();
            poziom = poziom.or(s::poziom);
            szukany = s.bazowy();
        }
        if (numId.isEmpty() || numId.get().equals("0")) {
            return Optional.empty();
        }
        String id = numId.get();
        String styl = stylZNumerem;
        boolean wStylu = wlasna == null || value(wlasna, "numId").isEmpty();
        int lvl = (wStylu ? poziomStylu.poziom(id, styl) : Optional.<Integer>empty())
                .or(zStylu(poziom))
                .orElse(0);
        return Optional.of(new Numeracja(id, Math.clamp(lvl, 0, 8)));
    }

    private static java.util.function.Supplier<Optional<Integer>> zStylu(Optional<Integer> poziom) {
        return () -> poziom;
    }

    /** Level of a list that names a style. */
    interface PoziomStylu {
        Optional<Integer> poziom(String numId, String styl);
    }

    /** Numbering that a numbering style leads to ({@code w:numStyleLink}). */
    Optional<String> numIdStylu(String id) {
        Styl s = style.get(id);
        return s == null ? Optional.empty() : s.numId();
    }

    private static Optional<String> present(String s) {
        return s.isEmpty() ? Optional.empty() : Optional.of(s);
    }

    static Optional<Integer> number(String s) {
        return s.matches("-?\\d{1,8}") ? Optional.of(Integer.valueOf(s)) : Optional.empty();
    }
}
