package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Nawigacja;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.wiersze.Wiersz;

/** Labels of a document (słownik etykiet) and what each names; built once the tree stands, because references look ahead. */
public final class SlownikEtykiet {

    /**
     * What a label names: a unit, or a grouping unit, whose reference prints its number alone ({@code w rozdziale {@x}}).
     */
    public record Cel(Adres adres, String numerGrupy) {}

    private static final int NAJWIECEJ_PODPOWIEDZI = 50;

    private final Map<String, Cel> cele = new LinkedHashMap<>();

    /** An empty dictionary, for acts that exist: they have no labels. */
    public static SlownikEtykiet pusty() {
        return new SlownikEtykiet();
    }

    public static SlownikEtykiet of(Akt akt) {
        SlownikEtykiet s = new SlownikEtykiet();
        s.collect(Nawigacja.of(akt.tresc()));
        for (Zalacznik z : akt.zalaczniki()) {
            s.collect(z.nawigacja());
        }
        return s;
    }

    public Optional<Cel> find(String nazwa) {
        return Optional.ofNullable(cele.get(nazwa));
    }

    private void collect(Nawigacja n) {
        for (JednostkaZAdresem ja : n.jednostki()) {
            Jednostka j = ja.jednostka();
            Cel cel = new Cel(ja.adres(), "");
            put(j.tekst(), cel);
            put(j.czescWspolna(), cel);
            for (Skladnik s : j.skladniki()) {
                if (s instanceof Akapit a) {
                    put(a.tekst(), cel);
                }
            }
        }
        groups(n.tresc(), n.korzen());
    }

    private void groups(List<Skladnik> tresc, Adres korzen) {
        for (Skladnik s : tresc) {
            if (s instanceof JednostkaSystematyzacyjna g) {
                put(g.tytul(), new Cel(korzen, g.oznaczenie().toString()));
                groups(g.skladniki(), korzen);
            }
        }
    }

    private void put(String tekst, Cel cel) {
        if (tekst.contains("{#")) {
            Matcher m = Etykiety.ETYKIETA.matcher(tekst);
            while (m.find()) {
                cele.putIfAbsent(m.group(1), cel);
            }
        }
    }

    /** References to nothing, labels given twice and labels that name nothing, at their places in the source. */
    public List<Diagnoza> check(List<Wiersz> wiersze, Zrodlo zrodlo) {
        List<Diagnoza> diagnozy = new ArrayList<>();
        Map<String, Polozenie> widziane = new LinkedHashMap<>();
        for (Wiersz w : wiersze) {
            Matcher e = Etykiety.ETYKIETA.matcher(w.tekst());
            int od = w.od();
            while (w.tekst().contains("{#") && e.find()) {
                int gdzie = Math.max(od, zrodlo.tekst().indexOf(e.group(), od));
                Polozenie p = Polozenie.of(w.plik(), w.numer(), gdzie - w.od() + 1);
                od = gdzie + 1;
                Polozenie pierwsza = widziane.putIfAbsent(e.group(1), p);
                if (pierwsza != null) {
                    diagnozy.add(Diagnozy.powtorzonaEtykieta(p, e.group(1), pierwsza));
                } else if (!cele.containsKey(e.group(1))) {
                    diagnozy.add(Diagnozy.etykietaPozaJednostka(p, e.group(1)));
                }
            }
            checkOdeslania(w, zrodlo, diagnozy);
        }
        return diagnozy;
    }

    /** A hint costs a comparison with every label, so it is given for the first faults and dictionaries of human size. */
    private Optional<String> nearest(String nazwa, int juzZgloszone) {
        return juzZgloszone < NAJWIECEJ_PODPOWIEDZI && cele.size() < 2000 && nazwa.length() < 100
                ? Podobienstwo.nearest(nazwa, cele.keySet())
                : Optional.empty();
    }

    private void checkOdeslania(Wiersz w, Zrodlo zrodlo, List<Diagnoza> diagnozy) {
        if (!w.tekst().contains("{@")) {
            return;
        }
        Matcher m = Etykiety.ODESLANIE.matcher(w.tekst());
        int od = w.od();
        while (m.find()) {
            int gdzie = Math.max(od, zrodlo.tekst().indexOf(m.group(), od));
            od = gdzie + 1;
            if (!cele.containsKey(m.group(1))) {
                diagnozy.add(Diagnozy.nieznanaEtykieta(
                        Polozenie.of(w.plik(), w.numer(), gdzie - w.od() + 1),
                        m.group(1),
                        nearest(m.group(1), diagnozy.size())));
            }
        }
    }
}
