package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Nawigacja;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Comparison table (tabela porównawcza): every changed unit before and after, with room for the reason. Numbers never
 * change, so units are paired by their addresses.
 */
final class TabelaPorownawcza {
    private static final String BRAK = "–";
    private static final String POWOD = "[UZUPEŁNIJ: powód]";

    private final List<List<String>> wiersze = new ArrayList<>();

    private final boolean kilkaCzesci;

    private TabelaPorownawcza(boolean kilkaCzesci) {
        this.kilkaCzesci = kilkaCzesci;
    }

    static Akt of(Akt przed, Akt po, String przedmiot) {
        int czesci = Math.max(przed.zalaczniki().size(), po.zalaczniki().size())
                + (przed.tresc().isEmpty() ? 0 : 1);
        TabelaPorownawcza t = new TabelaPorownawcza(czesci > 1);
        t.row("tytuł", przed.naglowek().przedmiot(), po.naglowek().przedmiot());
        t.part(Adres.Czesc.AKT, przed.tresc(), po.tresc());
        for (int i = 0; i < Math.max(przed.zalaczniki().size(), po.zalaczniki().size()); i++) {
            Optional<Zalacznik> stary = nth(przed, i);
            Optional<Zalacznik> nowy = nth(po, i);
            Adres.Czesc czesc = stary.or(() -> nowy).orElseThrow().czesc();
            t.row(t.place(czesc, "tytuł"), title(stary), title(nowy));
            t.part(
                    czesc,
                    stary.map(Zalacznik::tresc).orElse(List.of()),
                    nowy.map(Zalacznik::tresc).orElse(List.of()));
        }
        Tabela tabela = new Tabela(
                "Zmiany",
                List.of(column("Jednostka"), column("Przed zmianą"), column("Po zmianie"), column("Uzasadnienie")),
                t.wiersze,
                Miejsce.NIEZNANE);
        List<Skladnik> tresc = List.of(Naglowek.of(1, "Tabela porównawcza"), tabela);
        Metryka metryka = Metryka.PUSTA
                .with("dokument", "tabela-porownawcza")
                .with("rodzaj", "dokument")
                .with("tytul", "Tabela porównawcza zmian: " + przedmiot);
        return new Akt(metryka, NaglowekAktu.BRAK, List.of(), tresc, Podpis.BRAK, List.of(), List.of(), List.of());
    }

    private static Optional<Zalacznik> nth(Akt akt, int i) {
        return i < akt.zalaczniki().size() ? Optional.of(akt.zalaczniki().get(i)) : Optional.empty();
    }

    private static String title(Optional<Zalacznik> z) {
        return z.map(x -> String.join(" ", x.tytul())).orElse("");
    }

    private static Tabela.Kolumna column(String naglowek) {
        return new Tabela.Kolumna(naglowek, Tabela.Wyrownanie.DO_LEWEJ);
    }

    private void row(String co, String przed, String po) {
        if (!przed.equals(po)) {
            wiersze.add(List.of(co, przed.isEmpty() ? BRAK : przed, po.isEmpty() ? BRAK : po, POWOD));
        }
    }

    /** Where a row belongs: its part is named where the act has several. */
    private String place(Adres.Czesc czesc, String gdzie) {
        String wCzesci = kilkaCzesci ? czesc.toString() : "";
        return wCzesci.isEmpty() || gdzie.isEmpty() ? wCzesci + gdzie : wCzesci + ", " + gdzie;
    }

    private void part(Adres.Czesc czesc, List<Skladnik> przed, List<Skladnik> po) {
        if (BlokiProzy.prose(przed) && BlokiProzy.prose(po)) {
            BlokiProzy.changes(przed, po).forEach(z -> row(place(czesc, z.gdzie()), z.przed(), z.po()));
            return;
        }
        headings(czesc, przed, po);
        units(new Nawigacja(new Adres(czesc, List.of()), przed), new Nawigacja(new Adres(czesc, List.of()), po));
    }

    private void headings(Adres.Czesc czesc, List<Skladnik> przed, List<Skladnik> po) {
        Map<String, String> stare = new LinkedHashMap<>();
        Map<String, String> nowe = new LinkedHashMap<>();
        headings(przed, stare);
        headings(po, nowe);
        nowe.forEach((k, tytul) -> row(place(czesc, k), stare.getOrDefault(k, ""), tytul));
        stare.forEach((k, tytul) -> row(place(czesc, k), tytul, nowe.getOrDefault(k, tytul.isEmpty() ? "" : BRAK)));
    }

    private static void headings(List<Skladnik> tresc, Map<String, String> naglowki) {
        for (Skladnik s : tresc) {
            switch (s) {
                case JednostkaSystematyzacyjna g -> {
                    naglowki.put(g.rodzaj().nazwa() + " " + g.oznaczenie(), g.tytul());
                    headings(g.skladniki(), naglowki);
                }
                case Jednostka j -> {}
                case Blok b -> {}
            }
        }
    }

    private void units(Nawigacja przed, Nawigacja po) {
        Map<Adres, Jednostka> stare = new LinkedHashMap<>();
        przed.jednostki().forEach(j -> stare.putIfAbsent(j.adres(), j.jednostka()));
        Optional<Adres> dodana = Optional.empty();
        for (JednostkaZAdresem nowa : po.jednostki()) {
            Adres adres = nowa.adres();
            if (dodana.filter(d -> d.obejmuje(adres)).isPresent()) {
                stare.remove(adres);
                continue;
            }
            String gdzie = place(adres.czesc(), adres.print());
            Jednostka stara = stare.remove(adres);
            if (stara == null) {
                row(gdzie, "", whole(nowa.jednostka()));
                dodana = Optional.of(adres);
            } else if (Uchylone.uchylona(nowa.jednostka()) && !Uchylone.uchylona(stara)) {
                row(gdzie, whole(stara), whole(nowa.jednostka()));
                stare.keySet().removeIf(adres::obejmuje);
            } else {
                row(gdzie, own(stara), own(nowa.jednostka()));
            }
        }
        gone(stare);
    }

    /** Units that the new text does not have at all; what stood inside them is told with them. */
    private void gone(Map<Adres, Jednostka> stare) {
        Optional<Adres> opowiedziana = Optional.empty();
        for (Map.Entry<Adres, Jednostka> e : stare.entrySet()) {
            Adres adres = e.getKey();
            if (opowiedziana.filter(o -> o.obejmuje(adres)).isEmpty()) {
                row(place(adres.czesc(), adres.print()), whole(e.getValue()), "");
                opowiedziana = Optional.of(adres);
            }
        }
    }

    /** Its own words: the introduction and the common part, without lower units. */
    private static String own(Jednostka j) {
        String bloki = j.skladniki().stream()
                .filter(Blok.class::isInstance)
                .map(b -> oneLine(List.of(b)))
                .collect(Collectors.joining(" "));
        return (j.tekst() + " " + bloki + (j.czescWspolna().isEmpty() ? "" : " – " + j.czescWspolna())).strip();
    }

    private static String whole(Jednostka j) {
        return oneLine(List.of(j));
    }

    private static String oneLine(List<? extends Skladnik> tresc) {
        return new AktPrinter().print(tresc).strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
