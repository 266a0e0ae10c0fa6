package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/**
 * Ordinals of tirets while commands are executed. A tiret bears no mark and all commands of one act count tirets as they
 * stood before it, so each bears its ordinal until the last command is done.
 */
public final class Tirety {
    private Tirety() {}

    static List<Skladnik> policz(List<Skladnik> lista) {
        return oznacz(lista, Oznaczenie::of);
    }

    /** The step to a unit; {@code kolejny} counts tirets. */
    public static Krok krok(Jednostka j, int kolejny) {
        return new Krok.DoJednostki(j.rodzaj(), tiret(j) ? Oznaczenie.of(kolejny) : j.oznaczenie());
    }

    /** Units of one list, tirets bearing their ordinals. */
    public static List<Jednostka> policzone(List<Jednostka> lista) {
        return oznacz(List.copyOf(lista), Oznaczenie::of).stream()
                .map(Jednostka.class::cast)
                .toList();
    }

    static List<Skladnik> zdejmij(List<Skladnik> lista) {
        return oznacz(lista, n -> Oznaczenie.BRAK);
    }

    private static List<Skladnik> oznacz(List<Skladnik> lista, IntFunction<Oznaczenie> oznaczenie) {
        List<Skladnik> wynik = new ArrayList<>(lista.size());
        int n = 0;
        for (Skladnik s : lista) {
            if (s instanceof Jednostka j) {
                Jednostka nowa = j.skladniki().isEmpty() ? j : j.withSkladniki(oznacz(j.skladniki(), oznaczenie));
                wynik.add(tiret(j) ? nowa.withOznaczenie(oznaczenie.apply(++n)) : nowa);
            } else if (s instanceof JednostkaSystematyzacyjna g) {
                wynik.add(g.withSkladniki(oznacz(g.skladniki(), oznaczenie)));
            } else {
                wynik.add(s);
            }
        }
        return wynik;
    }

    private static boolean tiret(Jednostka j) {
        return j.rodzaj() == RodzajJednostki.TIRET || j.rodzaj() == RodzajJednostki.PODWOJNE_TIRET;
    }
}
