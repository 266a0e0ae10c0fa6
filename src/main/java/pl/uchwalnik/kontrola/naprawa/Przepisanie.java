package pl.uchwalnik.kontrola.naprawa;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Copy of an act with every piece of its text rewritten (przepisanie); marks and structure stay. */
final class Przepisanie {

    /** What becomes of one piece of text at a place. */
    @FunctionalInterface
    interface Zmiana {
        String apply(Polozenie gdzie, String tekst);
    }

    private final Zmiana zmiana;
    private final IdentityHashMap<Jednostka, String> adresy = new IdentityHashMap<>();

    private Przepisanie(Zmiana zmiana) {
        this.zmiana = zmiana;
    }

    static Akt of(Akt akt, Zmiana zmiana) {
        Przepisanie p = new Przepisanie(zmiana);
        for (JednostkaZAdresem j : akt.jednostki()) {
            p.adresy.put(j.jednostka(), j.adres().toString());
        }
        NaglowekAktu n = akt.naglowek();
        NaglowekAktu naglowek = new NaglowekAktu(
                n.rodzaj(), n.organ(), n.data(), p.text(n.miejsce(), "tytuł", n.przedmiot()), n.miejsce());
        return new Akt(
                akt.metryka(),
                naglowek,
                akt.wstep().stream()
                        .map(a -> new Akapit(p.text(a.miejsce(), "podstawa prawna", a.tekst()), a.miejsce()))
                        .toList(),
                p.skladniki(akt.tresc(), ""),
                new Podpis(p.texts(Miejsce.NIEZNANE, "podpis", akt.podpis().wiersze())),
                p.odnosniki(akt.odnosniki()),
                akt.zalaczniki().stream().map(p::zalacznik).toList(),
                akt.uzasadnienie().stream().map(b -> p.blok(b, "uzasadnienie")).toList());
    }

    private Zalacznik zalacznik(Zalacznik z) {
        String adres = z.czesc().toString();
        return new Zalacznik(
                texts(z.miejsce(), adres, z.oznaczenie()),
                texts(z.miejsce(), adres, z.tytul()),
                skladniki(z.tresc(), adres),
                odnosniki(z.odnosniki()),
                z.miejsce());
    }

    private List<Odnosnik> odnosniki(List<Odnosnik> odnosniki) {
        return odnosniki.stream()
                .map(o -> new Odnosnik(o.znak(), text(o.miejsce(), "odnośnik " + o.znak(), o.tekst()), o.miejsce()))
                .toList();
    }

    private List<Skladnik> skladniki(List<? extends Skladnik> skladniki, String adres) {
        List<Skladnik> wynik = new ArrayList<>();
        for (Skladnik s : skladniki) {
            wynik.add(
                    switch (s) {
                        case JednostkaSystematyzacyjna j ->
                            j.withTytul(text(j.miejsce(), adres, j.tytul()))
                                    .withSkladniki(skladniki(j.skladniki(), adres));
                        case Jednostka j -> jednostka(j, adresy.getOrDefault(j, adres));
                        case Blok b -> blok(b, adres);
                    });
        }
        return wynik;
    }

    private Jednostka jednostka(Jednostka j, String adres) {
        return new Jednostka(
                j.rodzaj(),
                j.oznaczenie(),
                text(j.miejsce(), adres, j.tekst()),
                skladniki(j.skladniki(), adres),
                text(j.miejsce(), adres, j.czescWspolna()),
                j.miejsce());
    }

    private Blok blok(Blok blok, String adres) {
        Miejsce m = blok.miejsce();
        return switch (blok) {
            case Akapit a -> new Akapit(text(m, adres, a.tekst()), m);
            case Naglowek n -> new Naglowek(n.poziom(), text(m, adres, n.tekst()), m);
            case Lista l ->
                new Lista(
                        l.numerowana(),
                        l.pozycje().stream()
                                .map(p -> new Lista.Pozycja(p.bloki().stream()
                                        .map(b -> blok(b, adres))
                                        .toList()))
                                .toList(),
                        m);
            case Tabela t ->
                new Tabela(
                        text(m, adres, t.podpis()),
                        t.kolumny().stream()
                                .map(k -> new Tabela.Kolumna(text(m, adres, k.naglowek()), k.wyrownanie()))
                                .toList(),
                        t.wiersze().stream().map(w -> texts(m, adres, w)).toList(),
                        m);
            case Cytat c -> new Cytat(skladniki(c.tresc(), adres), c.zamkniecie(), m);
        };
    }

    private List<String> texts(Miejsce miejsce, String adres, List<String> teksty) {
        return teksty.stream().map(t -> text(miejsce, adres, t)).toList();
    }

    private String text(Miejsce miejsce, String adres, String tekst) {
        return tekst.isEmpty() ? tekst : zmiana.apply(miejsce.polozenie().withAdres(adres), tekst);
    }
}
