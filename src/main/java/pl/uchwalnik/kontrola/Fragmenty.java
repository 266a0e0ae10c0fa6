package pl.uchwalnik.kontrola;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Nawigacja;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Collects every piece of text of an act, in order, nothing left out. */
final class Fragmenty {
    private final List<Fragment> wynik = new ArrayList<>();

    private Fragmenty() {}

    static List<Fragment> of(Akt akt) {
        Fragmenty f = new Fragmenty();
        NaglowekAktu n = akt.naglowek();
        f.addWiersze(n.miejsce().polozenie(), "tytuł", List.of(n.rodzaj(), n.organ(), n.data(), n.przedmiot()));
        akt.wstep().forEach(a -> f.add(a.miejsce().polozenie(), "podstawa prawna", a.tekst()));
        f.addCzesc(Nawigacja.of(akt.tresc()));
        f.addWiersze(Polozenie.NIEZNANE, "podpis", akt.podpis().wiersze());
        f.addOdnosniki(akt.odnosniki());
        for (Zalacznik z : akt.zalaczniki()) {
            Polozenie gdzie = z.miejsce().polozenie();
            String nazwa = z.czesc().toString();
            f.addWiersze(gdzie, nazwa, z.oznaczenie());
            f.addWiersze(gdzie, nazwa, z.tytul());
            f.addCzesc(z.nawigacja());
            f.addOdnosniki(z.odnosniki());
        }
        f.addTresc(List.copyOf(akt.uzasadnienie()), "uzasadnienie");
        return f.wynik;
    }

    /** Units come with their addresses from the walk, everything between them from the contents. */
    private void addCzesc(Nawigacja czesc) {
        for (JednostkaZAdresem j : czesc.jednostki()) {
            addJednostka(j.jednostka(), j.adres().toString());
        }
        addPozaJednostkami(czesc.tresc(), czesc.korzen());
    }

    private void addPozaJednostkami(List<Skladnik> tresc, Adres adres) {
        for (Skladnik s : tresc) {
            switch (s) {
                case JednostkaSystematyzacyjna js -> {
                    add(js.miejsce().polozenie(), adres.toString(), js.tytul());
                    addPozaJednostkami(js.skladniki(), adres);
                }
                case Jednostka j -> {}
                case Blok b -> addBlok(b, adres.toString());
            }
        }
    }

    private void addJednostka(Jednostka j, String adres) {
        Polozenie gdzie = j.miejsce().polozenie();
        add(gdzie, adres, j.tekst());
        for (Skladnik s : j.skladniki()) {
            if (s instanceof Blok b) {
                addBlok(b, adres);
            }
        }
        add(gdzie, adres, j.czescWspolna());
    }

    /** Everything under one address: quoted text and prose, whose units are not units of this act. */
    private void addTresc(List<Skladnik> tresc, String adres) {
        for (Skladnik s : tresc) {
            switch (s) {
                case JednostkaSystematyzacyjna js -> {
                    add(js.miejsce().polozenie(), adres, js.tytul());
                    addTresc(js.skladniki(), adres);
                }
                case Jednostka j -> {
                    add(j.miejsce().polozenie(), adres, j.tekst());
                    addTresc(j.skladniki(), adres);
                    add(j.miejsce().polozenie(), adres, j.czescWspolna());
                }
                case Blok b -> addBlok(b, adres);
            }
        }
    }

    private void addBlok(Blok blok, String adres) {
        Polozenie gdzie = blok.miejsce().polozenie();
        switch (blok) {
            case Akapit a -> add(gdzie, adres, a.tekst());
            case Naglowek n -> add(gdzie, adres, n.tekst());
            case Lista l -> l.pozycje().forEach(p -> addTresc(List.copyOf(p.bloki()), adres));
            case Tabela t -> {
                add(gdzie, adres, t.podpis());
                t.kolumny().forEach(k -> add(gdzie, adres, k.naglowek()));
                t.wiersze().forEach(w -> addWiersze(gdzie, adres, w));
            }
            case Cytat c -> addTresc(c.tresc(), adres);
        }
    }

    private void addOdnosniki(List<Odnosnik> odnosniki) {
        odnosniki.forEach(o -> add(o.miejsce().polozenie(), "odnośnik " + o.znak(), o.tekst()));
    }

    private void addWiersze(Polozenie gdzie, String adres, List<String> wiersze) {
        wiersze.forEach(w -> add(gdzie, adres, w));
    }

    private void add(Polozenie gdzie, String adres, String tekst) {
        if (!tekst.isEmpty()) {
            wynik.add(new Fragment(gdzie.withAdres(adres), tekst));
        }
    }
}
