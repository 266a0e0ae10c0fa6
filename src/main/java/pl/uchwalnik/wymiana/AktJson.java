package pl.uchwalnik.wymiana;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Act as data (akt jako dane): maps, lists and texts for JSON. Every component says what it is under {@code rodzaj}, units
 * bear their address too; keys stand in one order and none is left out, so that two files compare line by line.
 */
public final class AktJson {

    /** Addresses of the units that have one; quoted units have none. */
    private final IdentityHashMap<Jednostka, String> adresy = new IdentityHashMap<>();

    private AktJson(Akt akt) {
        akt.jednostki().forEach(j -> adresy.put(j.jednostka(), j.adres().toString()));
    }

    public static Map<String, Object> of(Akt akt) {
        return new AktJson(akt).akt(akt);
    }

    private Map<String, Object> akt(Akt a) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("rodzaj", "akt");
        m.put("metryka", a.metryka().pola());
        m.put("naglowek", naglowek(a.naglowek()));
        m.put("wstep", tresc(a.wstep()));
        m.put("tresc", tresc(a.tresc()));
        m.put("podpis", a.podpis().wiersze());
        m.put("odnosniki", odnosniki(a.odnosniki()));
        m.put("zalaczniki", a.zalaczniki().stream().map(this::zalacznik).toList());
        m.put("uzasadnienie", tresc(a.uzasadnienie()));
        return m;
    }

    private static Map<String, Object> naglowek(NaglowekAktu n) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("rodzaj", n.rodzaj());
        m.put("organ", n.organ());
        m.put("data", n.data());
        m.put("przedmiot", n.przedmiot());
        return m;
    }

    private Map<String, Object> zalacznik(Zalacznik z) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("rodzaj", "zalacznik");
        m.put("oznaczenie", z.oznaczenie());
        m.put("tytul", z.tytul());
        m.put("tresc", tresc(z.tresc()));
        m.put("odnosniki", odnosniki(z.odnosniki()));
        return m;
    }

    private static List<Map<String, Object>> odnosniki(List<Odnosnik> lista) {
        return lista.stream()
                .map(o -> {
                    Map<String, Object> m = new LinkedHashMap<>();
                    m.put("znak", o.znak());
                    m.put("tekst", o.tekst());
                    return m;
                })
                .toList();
    }

    private List<Map<String, Object>> tresc(List<? extends Skladnik> skladniki) {
        return skladniki.stream().map(this::skladnik).toList();
    }

    private Map<String, Object> skladnik(Skladnik s) {
        Map<String, Object> m = new LinkedHashMap<>();
        switch (s) {
            case JednostkaSystematyzacyjna j -> {
                m.put("rodzaj", Slowa.print(j.rodzaj()));
                m.put("oznaczenie", j.oznaczenie().toString());
                m.put("tytul", j.tytul());
                m.put("tresc", tresc(j.skladniki()));
            }
            case Jednostka j -> {
                m.put("rodzaj", Slowa.print(j.rodzaj()));
                m.put("oznaczenie", j.oznaczenie().toString());
                m.put("adres", adresy.getOrDefault(j, ""));
                m.put("tekst", j.tekst());
                m.put("tresc", tresc(j.skladniki()));
                m.put("czesc_wspolna", j.czescWspolna());
            }
            case Akapit a -> {
                m.put("rodzaj", "akapit");
                m.put("tekst", a.tekst());
            }
            case Naglowek n -> {
                m.put("rodzaj", "naglowek");
                m.put("poziom", n.poziom());
                m.put("tekst", n.tekst());
            }
            case Lista l -> {
                m.put("rodzaj", "lista");
                m.put("numerowana", l.numerowana());
                m.put("pozycje", l.pozycje().stream().map(p -> tresc(p.bloki())).toList());
            }
            case Tabela t -> tabela(m, t);
            case Cytat c -> {
                m.put("rodzaj", "cytat");
                m.put("tresc", tresc(c.tresc()));
                m.put("zamkniecie", c.zamkniecie());
            }
        }
        return m;
    }

    private static void tabela(Map<String, Object> m, Tabela t) {
        m.put("rodzaj", "tabela");
        m.put("podpis", t.podpis());
        m.put(
                "kolumny",
                t.kolumny().stream()
                        .map(k -> {
                            Map<String, Object> kolumna = new LinkedHashMap<>();
                            kolumna.put("naglowek", k.naglowek());
                            kolumna.put("wyrownanie", Slowa.print(k.wyrownanie()));
                            return kolumna;
                        })
                        .toList());
        m.put("wiersze", t.wiersze());
    }
}
