package pl.uchwalnik.nowelizacja.odeslania;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;

/** Writes other marks into all references of an act. */
public final class Oznaczenia {

    /** Gives the mark to write for the unit at an address; empty leaves references to it as they are. */
    public interface Zamiana extends Function<Cel, Optional<String>> {}

    private final Akt akt;
    private final Zamiana zamiana;
    private final RodzajJednostki podstawowy;

    private Oznaczenia(Akt akt, Zamiana zamiana) {
        this.akt = akt;
        this.zamiana = zamiana;
        this.podstawowy = podstawowy(akt);
    }

    /** The act with its references rewritten; marks of units themselves stay. */
    public static Akt przepisz(Akt akt, Zamiana zamiana) {
        return new Oznaczenia(akt, zamiana).przepisz();
    }

    private static RodzajJednostki podstawowy(Akt akt) {
        boolean artykuly = akt.jednostki().stream().anyMatch(j -> j.jednostka().rodzaj() == RodzajJednostki.ARTYKUL);
        return artykuly ? RodzajJednostki.ARTYKUL : RodzajJednostki.PARAGRAF;
    }

    private Akt przepisz() {
        List<Zalacznik> zalaczniki = new ArrayList<>();
        for (int i = 0; i < akt.zalaczniki().size(); i++) {
            Zalacznik z = akt.zalaczniki().get(i);
            zalaczniki.add(z.withTresc(lista(z.tresc(), new Cel(i, List.of()))));
        }
        return akt.withTresc(lista(akt.tresc(), new Cel(-1, List.of()))).withZalaczniki(zalaczniki);
    }

    private List<Skladnik> lista(List<Skladnik> lista, Cel nad) {
        List<Skladnik> wynik = new ArrayList<>(lista.size());
        int tiret = 0;
        for (Skladnik s : lista) {
            wynik.add(
                    switch (s) {
                        case Jednostka j ->
                            jednostka(j, nad.plus(czlon(j, j.rodzaj().nieoznaczona() ? ++tiret : 0)));
                        case JednostkaSystematyzacyjna g -> g.withSkladniki(lista(g.skladniki(), nad));
                        case Blok b -> b;
                    });
        }
        return wynik;
    }

    private Jednostka jednostka(Jednostka j, Cel tu) {
        return j.withTekst(tekst(j.tekst(), tu))
                .withCzescWspolna(tekst(j.czescWspolna(), tu))
                .withSkladniki(j.skladniki().isEmpty() ? j.skladniki() : lista(j.skladniki(), tu));
    }

    private String tekst(String tekst, Cel tu) {
        return tekst.isEmpty() ? tekst : Odeslania.przepisz(tekst, tu, podstawowy, this::zalacznik, zamiana);
    }

    private int zalacznik(String numer) {
        for (int i = 0; i < akt.zalaczniki().size(); i++) {
            if (akt.zalaczniki().get(i).czesc().numer().equals(numer)) {
                return i;
            }
        }
        return akt.zalaczniki().size() == 1 ? 0 : -2;
    }

    static Czlon czlon(Jednostka j, int kolejny) {
        return j.rodzaj().nieoznaczona() ? Czlon.tiret(j.rodzaj(), kolejny) : new Czlon(j.rodzaj(), j.oznaczenie());
    }

    /** For every unit of an act what {@code nazwa} makes of it: a walk in the order of the text. */
    public static Map<Cel, String> kolejne(Akt akt, Function<Jednostka, Boolean> liczona) {
        Map<Cel, String> wynik = new HashMap<>();
        policz(akt.tresc(), new Cel(-1, List.of()), new int[] {0}, liczona, wynik);
        for (int i = 0; i < akt.zalaczniki().size(); i++) {
            policz(akt.zalaczniki().get(i).tresc(), new Cel(i, List.of()), new int[] {0}, liczona, wynik);
        }
        return wynik;
    }

    private static void policz(
            List<Skladnik> lista,
            Cel nad,
            int[] licznik,
            Function<Jednostka, Boolean> liczona,
            Map<Cel, String> wynik) {
        int tiret = 0;
        for (Skladnik s : lista) {
            if (s instanceof JednostkaSystematyzacyjna g) {
                policz(g.skladniki(), nad, licznik, liczona, wynik);
            } else if (s instanceof Jednostka j) {
                Cel tu = nad.plus(czlon(j, j.rodzaj().nieoznaczona() ? ++tiret : 0));
                if (liczona.apply(j)) {
                    wynik.putIfAbsent(tu, "#" + ++licznik[0]);
                    policz(j.skladniki(), tu, new int[] {0}, liczona, wynik);
                }
            }
        }
    }
}
