package pl.uchwalnik.nowelizacja.historia;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/**
 * Key (klucz) of a place in an act, the same in every state of its text.
 *
 * @param zakres index of the annex, -1 for the body
 * @param kroki steps below it; a basic unit stands right under its part, whatever chapter holds it (ZTP § 57 ust. 1)
 */
public record Klucz(int zakres, List<Krok> kroki) {
    public Klucz {
        kroki = List.copyOf(kroki);
    }

    /** The body, or a whole annex. */
    public static Klucz czesci(int zakres) {
        return new Klucz(zakres, List.of());
    }

    public Klucz plus(Krok krok) {
        List<Krok> nowe = new ArrayList<>(kroki);
        nowe.add(krok);
        return new Klucz(zakres, nowe);
    }

    /** Key of a unit under this one; a tiret is known by its order. */
    public Klucz nizej(Jednostka j, int kolejny) {
        Krok krok = new Krok.DoJednostki(
                j.rodzaj(), j.rodzaj().nieoznaczona() ? pl.uchwalnik.akt.Oznaczenie.of(kolejny) : j.oznaczenie());
        return j.rodzaj().podstawowa() ? czesci(zakres).plus(krok) : plus(krok);
    }

    public Klucz nizej(JednostkaSystematyzacyjna g) {
        return plus(new Krok.DoSystematyzacyjnej(g.rodzaj(), g.oznaczenie()));
    }
}
