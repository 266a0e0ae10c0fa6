package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;

/** Turns units into {@link Element}s. */
public final class Elementy {
    private Elementy() {}

    public static Element of(Jednostka j) {
        List<String> slowa = new ArrayList<>();
        zbierz(j, slowa);
        return new Element(j.rodzaj(), j.oznaczenie(), slowa);
    }

    /** A heading alone: its contents are matched on their own. */
    public static Element naglowek(JednostkaSystematyzacyjna g) {
        List<String> slowa = new ArrayList<>();
        dodaj(g.tytul(), slowa);
        return new Element(g.rodzaj(), g.oznaczenie(), slowa);
    }

    static void zbierz(Skladnik s, List<String> slowa) {
        switch (s) {
            case Jednostka j -> {
                dodaj(j.tekst(), slowa);
                j.skladniki().forEach(x -> zbierz(x, slowa));
                dodaj(j.czescWspolna(), slowa);
            }
            case JednostkaSystematyzacyjna g -> {
                dodaj(g.tytul(), slowa);
                g.skladniki().forEach(x -> zbierz(x, slowa));
            }
            case Akapit a -> dodaj(a.tekst(), slowa);
            case Naglowek n -> dodaj(n.tekst(), slowa);
            case Cytat c -> c.tresc().forEach(x -> zbierz(x, slowa));
            case Tabela t -> t.wiersze().forEach(w -> w.forEach(k -> dodaj(k, slowa)));
            case Lista l -> l.pozycje().forEach(p -> p.bloki().forEach(b -> zbierz(b, slowa)));
        }
    }

    private static void dodaj(String tekst, List<String> slowa) {
        new Wyrazy(tekst, slowa).zbierz();
    }
}
