package pl.uchwalnik.wczytanie.docx;

import static pl.uchwalnik.wczytanie.XmlReader.attribute;
import static pl.uchwalnik.wczytanie.XmlReader.child;
import static pl.uchwalnik.wczytanie.XmlReader.children;
import static pl.uchwalnik.wczytanie.XmlReader.name;
import static pl.uchwalnik.wczytanie.XmlReader.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import pl.uchwalnik.wczytanie.FormatNumeru;

/**
 * Automatic numbers (numery) of Word lists as the reader of the document sees them (ECMA-376 17.9): counters per
 * abstract list, start overrides once per list and level, restarts, legal numbering, levels linked to styles.
 */
final class Numery {

    private static final int POZIOMY = 9;

    /** One level of a list. */
    private record Poziom(String format, String wzor, int start, int restart, boolean prawny, String styl) {}

    private record Lista(String abstrakcyjna, Map<Integer, Integer> starty, Map<Integer, Poziom> poziomy) {}

    /** Running numbers of one abstract list; a level not yet used stands at 0 and is not {@code uzyty}. */
    private static final class Licznik {
        private final int[] wartosci = new int[POZIOMY];
        private final boolean[] uzyty = new boolean[POZIOMY];
    }

    private final Map<String, Map<Integer, Poziom>> abstrakcyjne = new HashMap<>();
    private final Map<String, String> odsylacze = new HashMap<>();
    private final Map<String, Lista> listy = new HashMap<>();
    private final Map<String, Licznik> liczniki = new HashMap<>();
    private final Set<String> rozpoczete = new HashSet<>();
    private final Style style;

    Numery(@Nullable Element korzen, Style style) {
        this.style = style;
        if (korzen == null) {
            return;
        }
        for (Element e : children(korzen)) {
            switch (name(e)) {
                case "abstractNum" -> {
                    String id = attribute(e, "abstractNumId");
                    abstrakcyjne.put(id, poziomy(e));
                    if (!value(e, "numStyleLink").isEmpty()) {
                        odsylacze.put(id, value(e, "numStyleLink"));
                    }
                }
                case "num" -> listy.put(attribute(e, "numId"), lista(e));
                default -> {}
            }
        }
    }

    private static Map<Integer, Poziom> poziomy(Element e) {
        Map<Integer, Poziom> wynik = new HashMap<>();
        for (Element lvl : children(e)) {
            if (name(lvl).equals("lvl")) {
                wynik.put(Style.number(attribute(lvl, "ilvl")).orElse(0), poziom(lvl));
            }
        }
        return wynik;
    }

    private static Poziom poziom(Element lvl) {
        Element isLgl = child(lvl, "isLgl");
        String wlaczone = attribute(isLgl, "val");
        String format = value(lvl, "numFmt");
        return new Poziom(
                format.isEmpty() ? "decimal" : format,
                value(lvl, "lvlText"),
                Style.number(value(lvl, "start")).orElse(0),
                Style.number(value(lvl, "lvlRestart")).orElse(-1),
                isLgl != null && !wlaczone.equals("0") && !wlaczone.equals("false"),
                value(lvl, "pStyle"));
    }

    private static Lista lista(Element num) {
        Map<Integer, Integer> starty = new HashMap<>();
        Map<Integer, Poziom> wlasne = new HashMap<>();
        for (Element o : children(num)) {
            if (name(o).equals("lvlOverride")) {
                int ilvl = Style.number(attribute(o, "ilvl")).orElse(0);
                Style.number(value(o, "startOverride")).ifPresent(s -> starty.put(ilvl, s));
                Element lvl = child(o, "lvl");
                if (lvl != null) {
                    wlasne.put(ilvl, poziom(lvl));
                }
            }
        }
        return new Lista(value(num, "abstractNumId"), starty, wlasne);
    }

    /** The abstract list behind a list, through links to numbering styles. */
    private String abstrakcyjna(Lista lista) {
        String id = lista.abstrakcyjna();
        for (int i = 0; i < POZIOMY && odsylacze.containsKey(id); i++) {
            Lista dalej = style.numIdStylu(odsylacze.getOrDefault(id, ""))
                    .map(listy::get)
                    .orElse(null);
            if (dalej == null || dalej.abstrakcyjna().equals(id)) {
                break;
            }
            id = dalej.abstrakcyjna();
        }
        return id;
    }

    Optional<Integer> poziomStylu(String numId, String styl) {
        Lista lista = listy.get(numId);
        if (lista == null || styl.isEmpty()) {
            return Optional.empty();
        }
        return abstrakcyjne.getOrDefault(abstrakcyjna(lista), Map.of()).entrySet().stream()
                .filter(w -> w.getValue().styl().equals(styl))
                .map(Map.Entry::getKey)
                .min(Integer::compare);
    }

    /** Label of the next paragraph of that list and level; empty for a list that does not exist or shows nothing. */
    String next(String numId, int ilvl) {
        Lista lista = listy.get(numId);
        if (lista == null) {
            return "";
        }
        String id = abstrakcyjna(lista);
        Map<Integer, Poziom> poziomy = new HashMap<>(abstrakcyjne.getOrDefault(id, Map.of()));
        poziomy.putAll(lista.poziomy());
        Poziom poziom = poziomy.get(ilvl);
        if (poziom == null) {
            return "";
        }
        Licznik l = liczniki.computeIfAbsent(id, k -> new Licznik());
        count(l, lista, numId, ilvl, poziomy);
        return poziom.format().equals("bullet") ? bullet(poziom.wzor()) : label(l, poziom, poziomy);
    }

    private void count(Licznik l, Lista lista, String numId, int ilvl, Map<Integer, Poziom> poziomy) {
        Integer start = lista.starty().get(ilvl);
        if (start != null && rozpoczete.add(numId + "/" + ilvl)) {
            l.wartosci[ilvl] = start;
        } else if (l.uzyty[ilvl]) {
            l.wartosci[ilvl]++;
        } else {
            l.wartosci[ilvl] = start(poziomy, ilvl);
        }
        l.uzyty[ilvl] = true;
        for (int wyzej = 0; wyzej < ilvl; wyzej++) {
            if (!l.uzyty[wyzej]) {
                l.wartosci[wyzej] = start(poziomy, wyzej);
                l.uzyty[wyzej] = true;
            }
        }
        for (int nizej = ilvl + 1; nizej < POZIOMY; nizej++) {
            Poziom p = poziomy.get(nizej);
            int restart = p == null ? -1 : p.restart();
            if (restart < 0 || (restart > 0 && ilvl <= restart - 1)) {
                l.uzyty[nizej] = false;
            }
        }
    }

    private static int start(Map<Integer, Poziom> poziomy, int ilvl) {
        Poziom p = poziomy.get(ilvl);
        return p == null ? 1 : p.start();
    }

    private static String label(Licznik l, Poziom poziom, Map<Integer, Poziom> poziomy) {
        StringBuilder b = new StringBuilder();
        String wzor = poziom.wzor();
        for (int i = 0; i < wzor.length(); i++) {
            char c = wzor.charAt(i);
            if (c == '%' && i + 1 < wzor.length() && wzor.charAt(i + 1) >= '1' && wzor.charAt(i + 1) <= '9') {
                int k = wzor.charAt(++i) - '1';
                Poziom p = poziomy.get(k);
                String format = poziom.prawny() || p == null ? "decimal" : p.format();
                b.append(FormatNumeru.print(format, l.wartosci[k]));
            } else {
                b.append(c);
            }
        }
        return b.toString().strip();
    }

    /** Dashes stay dashes, since they are tirets; every other sign is a bullet. */
    private static String bullet(String znak) {
        return switch (znak.strip()) {
            case "-", "–", "—", "\uF02D", "\u2212" -> "–";
            case "" -> "";
            default -> "•";
        };
    }
}
