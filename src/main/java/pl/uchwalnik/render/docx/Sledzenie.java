package pl.uchwalnik.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import pl.uchwalnik.akt.Porownanie;

/**
 * Tracked changes (śledzenie zmian) over the paragraphs of two texts: equal ones stay, like ones are compared word by word,
 * the rest goes or comes whole. Accepting everything gives exactly the new text, rejecting everything the old one.
 */
final class Sledzenie {

    /** Share of common words from which two paragraphs count as one that was changed. */
    private static final double PODOBNE = 0.5;

    private final Znakowanie znakowanie;
    private final List<Object> wynik = new ArrayList<>();

    private Sledzenie(Znakowanie znakowanie) {
        this.znakowanie = znakowanie;
    }

    static List<Object> merge(List<Object> przed, List<Object> po, Porownanie porownanie) {
        Sledzenie s = new Sledzenie(new Znakowanie(porownanie.autor(), porownanie.data()));
        s.merge(przed, po);
        return s.wynik;
    }

    private void merge(List<Object> przed, List<Object> po) {
        int i = 0;
        int j = 0;
        for (Wspolne.Para p : Wspolne.of(keys(przed), keys(po))) {
            gap(przed.subList(i, p.a()), po.subList(j, p.b()));
            wynik.add(po.get(p.b()));
            i = p.a() + 1;
            j = p.b() + 1;
        }
        gap(przed.subList(i, przed.size()), po.subList(j, po.size()));
    }

    private static List<String> keys(List<Object> akapity) {
        return akapity.stream().map(Sledzenie::key).toList();
    }

    /** Style and text: a paragraph in another style is another one. */
    private static String key(Object akapit) {
        return switch (akapit) {
            case P p -> style(p) + "\u0001" + Atom.text(Atom.of(p));
            case Tbl t -> "\u0002" + Atom.text(t);
            default -> "";
        };
    }

    private static String style(P p) {
        return p.getPPr() == null || p.getPPr().getPStyle() == null
                ? ""
                : p.getPPr().getPStyle().getVal();
    }

    /** Paragraphs between two that both texts have. */
    private void gap(List<Object> przed, List<Object> po) {
        int j = 0;
        for (Object stary : przed) {
            int k = j;
            while (k < po.size() && !like(stary, po.get(k))) {
                k++;
            }
            if (k == po.size()) {
                znakowanie.deleted(stary);
                wynik.add(stary);
                continue;
            }
            come(po.subList(j, k));
            if (stary instanceof P p && po.get(k) instanceof P nowy) {
                znakowanie.changed(p, nowy);
            }
            wynik.add(po.get(k));
            j = k + 1;
        }
        come(po.subList(j, po.size()));
    }

    private void come(List<Object> nowe) {
        for (Object nowy : nowe) {
            znakowanie.inserted(nowy);
            wynik.add(nowy);
        }
    }

    private static boolean like(Object a, Object b) {
        if (!(a instanceof P x && b instanceof P y) || !style(x).equals(style(y))) {
            return false;
        }
        Map<String, Integer> slowa = new HashMap<>();
        int wszystkie = 0;
        for (Atom atom : Atom.of(x)) {
            if (atom.slowo()) {
                slowa.merge(atom.tekst(), 1, Integer::sum);
                wszystkie++;
            }
        }
        int wspolne = 0;
        for (Atom atom : Atom.of(y)) {
            if (atom.slowo()) {
                wszystkie++;
                if (slowa.merge(atom.tekst(), -1, Integer::sum) >= 0) {
                    wspolne++;
                }
            }
        }
        return wszystkie > 0 && 2.0 * wspolne / wszystkie >= PODOBNE;
    }
}
