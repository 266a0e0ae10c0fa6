package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
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

    private TabelaPorownawcza() {}

    static Akt of(Akt przed, Akt po, String przedmiot) {
        TabelaPorownawcza t = new TabelaPorownawcza();
        t.row("tytuł", przed.naglowek().przedmiot(), po.naglowek().przedmiot());
        t.headings(przed, po);
        t.units(przed, po);
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

    private static Tabela.Kolumna column(String naglowek) {
        return new Tabela.Kolumna(naglowek, Tabela.Wyrownanie.DO_LEWEJ);
    }

    private void row(String co, String przed, String po) {
        if (!przed.equals(po)) {
            wiersze.add(List.of(co, przed.isEmpty() ? BRAK : przed, po.isEmpty() ? BRAK : po, POWOD));
        }
    }

    private void headings(Akt przed, Akt po) {
        Map<String, String> stare = new LinkedHashMap<>();
        Map<String, String> nowe = new LinkedHashMap<>();
        headings(przed.tresc(), stare);
        przed.zalaczniki().forEach(z -> headings(z.tresc(), stare));
        headings(po.tresc(), nowe);
        po.zalaczniki().forEach(z -> headings(z.tresc(), nowe));
        nowe.forEach((k, tytul) -> row(k, stare.getOrDefault(k, ""), tytul));
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

    private void units(Akt przed, Akt po) {
        Map<Adres, Jednostka> stare = new LinkedHashMap<>();
        przed.jednostki().forEach(j -> stare.putIfAbsent(j.adres(), j.jednostka()));
        String pominiete = "\u0000";
        for (JednostkaZAdresem nowa : po.jednostki()) {
            String adres = nowa.adres().print();
            if (adres.startsWith(pominiete)) {
                stare.remove(nowa.adres());
                continue;
            }
            Jednostka stara = stare.remove(nowa.adres());
            if (stara == null) {
                row(adres, "", whole(nowa.jednostka()));
                pominiete = adres + " ";
            } else if (Uchylone.uchylona(nowa.jednostka()) && !Uchylone.uchylona(stara)) {
                row(adres, whole(stara), whole(nowa.jednostka()));
                String pod = adres + " ";
                stare.keySet().removeIf(a -> a.print().startsWith(pod));
            } else {
                row(adres, own(stara), own(nowa.jednostka()));
            }
        }
        stare.forEach((a, j) -> row(a.print(), whole(j), ""));
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
