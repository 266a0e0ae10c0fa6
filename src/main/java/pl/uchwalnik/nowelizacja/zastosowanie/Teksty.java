package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;

/** Texts of a unit and of everything below it. */
final class Teksty {
    private Teksty() {}

    static List<String> of(Skladnik s) {
        List<String> teksty = new ArrayList<>();
        map(s, t -> {
            teksty.add(t);
            return t;
        });
        return teksty;
    }

    /** The same element with every text in it changed. Titles of grouping units are not part of it. */
    static Skladnik map(Skladnik s, UnaryOperator<String> zmiana) {
        return switch (s) {
            case Jednostka j -> jednostka(j, zmiana);
            case JednostkaSystematyzacyjna g ->
                g.withSkladniki(g.skladniki().stream().map(x -> map(x, zmiana)).toList());
            case Akapit a -> new Akapit(zmiana.apply(a.tekst()), a.miejsce());
            case Blok b -> b;
        };
    }

    private static Jednostka jednostka(Jednostka j, UnaryOperator<String> zmiana) {
        String tekst = j.tekst().isEmpty() ? "" : zmiana.apply(j.tekst());
        List<Skladnik> skladniki =
                j.skladniki().stream().map(x -> map(x, zmiana)).toList();
        String wspolna = j.czescWspolna().isEmpty() ? "" : zmiana.apply(j.czescWspolna());
        return j.withTekst(tekst).withSkladniki(skladniki).withCzescWspolna(wspolna);
    }
}
