package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.render.Numer;

/** What a reader of an act must hear, in order, told from the tree alone. */
final class ModelText {
    private final List<String> entries = new ArrayList<>();
    private final Set<Odnosnik> called = new LinkedHashSet<>();
    private List<Odnosnik> scope = List.of();

    private ModelText() {}

    static List<String> of(Akt act) {
        ModelText m = new ModelText();
        m.act(act);
        return m.entries;
    }

    private void act(Akt act) {
        scope(act.odnosniki());
        NaglowekAktu n = act.naglowek();
        add(String.join(" ", n.rodzaj(), n.organ(), n.data(), n.przedmiot()));
        act.wstep().forEach(a -> add(a.tekst()));
        all(act.tresc(), "", "");
        add(String.join(" ", act.podpis().wiersze()));
        String reasons = act.uzasadnienie().toString();
        uncalled(o -> !reasons.contains(o.znak()));
        Set<Odnosnik> own = new LinkedHashSet<>(called);
        for (Zalacznik z : act.zalaczniki()) {
            scope(z.odnosniki());
            add(String.join(" ", z.oznaczenie()));
            add(String.join(" ", z.tytul()));
            all(z.tresc(), "", "");
            uncalled(o -> true);
        }
        scope = act.odnosniki();
        called.clear();
        called.addAll(own);
        if (!act.uzasadnienie().isEmpty()) {
            add("UZASADNIENIE");
            all(act.uzasadnienie(), "", "");
        }
    }

    private void scope(List<Odnosnik> footnotes) {
        scope = footnotes;
        called.clear();
    }

    private void uncalled(Predicate<Odnosnik> which) {
        for (Odnosnik o : scope) {
            if (which.test(o) && called.add(o)) {
                entries.add(o.znak());
                entries.add(clean(o.tekst()));
            }
        }
    }

    private void add(String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            entries.add(clean);
        }
        for (Odnosnik o : scope) {
            if (clean.contains(o.znak()) && called.add(o)) {
                entries.add(o.znak());
                entries.add(clean(o.tekst()));
            }
        }
    }

    private static String clean(String text) {
        return text.replace('\u00A0', ' ').replace("\u00AD", "").strip();
    }

    /** Before the first text stands the opening mark, after the last one the closing mark. */
    private void all(List<? extends Skladnik> components, String open, String close) {
        for (int i = 0; i < components.size(); i++) {
            String o = i == 0 ? open : "";
            String c = i == components.size() - 1 ? close : "";
            switch (components.get(i)) {
                case Jednostka j -> unit(j, o, c);
                case JednostkaSystematyzacyjna s -> {
                    boolean bare = s.skladniki().isEmpty();
                    add(o + (Numer.of(s) + " " + s.tytul()).strip() + (bare ? c : ""));
                    all(s.skladniki(), "", c);
                }
                case Akapit a -> add(o + a.tekst() + c);
                case Naglowek n -> add(o + n.tekst() + c);
                case Lista l -> list(l, o, c);
                case Tabela t -> table(t, o, c);
                case Cytat q -> {
                    String closing = "”" + q.zamkniecie() + c;
                    if (q.tresc().isEmpty()) {
                        add(o + "„" + closing);
                    }
                    all(q.tresc(), o + "„", closing);
                }
            }
        }
    }

    private void unit(Jednostka j, String open, String close) {
        add(open + Numer.of(j));
        boolean common = !j.czescWspolna().isEmpty();
        boolean alone = j.skladniki().isEmpty() && !common;
        add(j.tekst() + (alone ? close : ""));
        all(j.skladniki(), "", common ? "" : close);
        if (common) {
            add("– " + j.czescWspolna() + close);
        }
    }

    private void list(Lista l, String open, String close) {
        for (int i = 0; i < l.pozycje().size(); i++) {
            add((i == 0 ? open : "") + (l.numerowana() ? (i + 1) + "." : "–"));
            String c = i == l.pozycje().size() - 1 ? close : "";
            if (l.pozycje().get(i).bloki().isEmpty()) {
                add(c);
            }
            all(l.pozycje().get(i).bloki(), "", c);
        }
    }

    private void table(Tabela t, String open, String close) {
        add(t.podpis().isEmpty() ? open : open + t.podpis());
        t.kolumny().forEach(k -> add(k.naglowek()));
        t.wiersze().forEach(w -> w.forEach(this::add));
        add(close);
    }
}
