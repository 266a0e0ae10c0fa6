package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/** Walks along the path of a command in an immutable tree and rebuilds what lies on it. */
public final class Drzewo {

    /** A change of the list in which the unit that was looked for stands. */
    interface Zmiana {
        List<Skladnik> apply(List<Skladnik> lista, int indeks);
    }

    private Drzewo() {}

    /** True where the element is the one the step names. */
    public static boolean pasuje(Skladnik s, Krok krok) {
        return switch (s) {
            case Jednostka j ->
                krok instanceof Krok.DoJednostki k
                        && j.rodzaj() == k.rodzaj()
                        && j.oznaczenie().equals(k.oznaczenie());
            case JednostkaSystematyzacyjna g ->
                switch (krok) {
                    case Krok.DoSystematyzacyjnej k -> pasuje(g, k);
                    case Krok.DoNaglowka k -> pasuje(g, new Krok.DoSystematyzacyjnej(k.rodzaj(), k.oznaczenie()));
                    case Krok.DoTytuluSystematyzacyjnej k ->
                        pasuje(g, new Krok.DoSystematyzacyjnej(k.rodzaj(), k.oznaczenie()));
                    case Krok inny -> false;
                };
            case Cytat c -> krok instanceof Krok.DoCytowanego;
            case Blok b -> false;
        };
    }

    private static boolean pasuje(JednostkaSystematyzacyjna g, Krok.DoSystematyzacyjnej k) {
        return g.rodzaj() == k.rodzaj() && g.oznaczenie().equals(k.oznaczenie());
    }

    /** The element at the end of the path; empty when the path leads nowhere. The path is not empty. */
    public static Optional<Skladnik> find(List<Skladnik> lista, List<Krok> kroki) {
        Krok pierwszy = kroki.getFirst();
        for (Skladnik s : lista) {
            if (pasuje(s, pierwszy)) {
                return kroki.size() == 1 ? Optional.of(s) : find(zawartosc(s), kroki.subList(1, kroki.size()));
            }
        }
        for (Skladnik s : lista) {
            if (przezroczysta(s, pierwszy)) {
                Optional<Skladnik> nizej = find(zawartosc(s), kroki);
                if (nizej.isPresent()) {
                    return nizej;
                }
            }
        }
        return Optional.empty();
    }

    /** Rebuilds the list in which the element at the end of the path stands; empty when the path leads nowhere. */
    static Optional<List<Skladnik>> zmien(List<Skladnik> lista, List<Krok> kroki, Zmiana zmiana) {
        Krok pierwszy = kroki.getFirst();
        for (int i = 0; i < lista.size(); i++) {
            if (pasuje(lista.get(i), pierwszy)) {
                if (kroki.size() == 1) {
                    return Optional.of(zmiana.apply(lista, i));
                }
                return podmien(lista, i, zmien(zawartosc(lista.get(i)), kroki.subList(1, kroki.size()), zmiana));
            }
        }
        for (int i = 0; i < lista.size(); i++) {
            if (przezroczysta(lista.get(i), pierwszy)) {
                Optional<List<Skladnik>> nizej = zmien(zawartosc(lista.get(i)), kroki, zmiana);
                if (nizej.isPresent()) {
                    return podmien(lista, i, nizej);
                }
            }
        }
        return Optional.empty();
    }

    /** Rebuilds the contents of the element at the end of the path, or the list itself when the path is empty. */
    static Optional<List<Skladnik>> zmienZawartosc(
            List<Skladnik> lista, List<Krok> kroki, UnaryOperator<List<Skladnik>> zmiana) {
        if (kroki.isEmpty()) {
            return Optional.of(zmiana.apply(lista));
        }
        return zmien(lista, kroki, (l, i) -> podmien(l, i, withZawartosc(l.get(i), zmiana.apply(zawartosc(l.get(i))))));
    }

    /** The element at the end of the path replaced. */
    public static Optional<List<Skladnik>> podmien(List<Skladnik> lista, List<Krok> kroki, Skladnik nowy) {
        return zmien(lista, kroki, (l, i) -> podmien(l, i, nowy));
    }

    /** New elements directly after the one at the end of the path. */
    public static Optional<List<Skladnik>> dodajPo(List<Skladnik> lista, List<Krok> kroki, List<Skladnik> nowe) {
        return zmien(lista, kroki, (l, i) -> podmien(l, i + 1, i + 1, nowe));
    }

    private static Optional<List<Skladnik>> podmien(List<Skladnik> lista, int i, Optional<List<Skladnik>> zawartosc) {
        return zawartosc.map(z -> podmien(lista, i, withZawartosc(lista.get(i), z)));
    }

    static List<Skladnik> podmien(List<Skladnik> lista, int i, Skladnik nowy) {
        return podmien(lista, i, i + 1, List.of(nowy));
    }

    /** The list with the elements from {@code od} to {@code doKonca} (exclusive) replaced. */
    static List<Skladnik> podmien(List<Skladnik> lista, int od, int doKonca, List<? extends Skladnik> nowe) {
        List<Skladnik> wynik = new ArrayList<>(lista.size() + nowe.size());
        wynik.addAll(lista.subList(0, od));
        wynik.addAll(nowe);
        wynik.addAll(lista.subList(doKonca, lista.size()));
        return wynik;
    }

    /** A § is looked for through chapters: its number runs through the whole act (ZTP § 57 ust. 1). */
    private static boolean przezroczysta(Skladnik s, Krok szukany) {
        return s instanceof JednostkaSystematyzacyjna
                && (!(szukany instanceof Krok.DoJednostki j) || j.rodzaj().podstawowa());
    }

    public static List<Skladnik> zawartosc(Skladnik s) {
        return switch (s) {
            case Jednostka j -> j.skladniki();
            case JednostkaSystematyzacyjna g -> g.skladniki();
            case Cytat c -> c.tresc();
            case Blok b -> List.of();
        };
    }

    static Skladnik withZawartosc(Skladnik s, List<Skladnik> nowa) {
        return switch (s) {
            case Jednostka j -> j.withSkladniki(nowa);
            case JednostkaSystematyzacyjna g -> g.withSkladniki(nowa);
            case Cytat c -> new Cytat(nowa, c.zamkniecie(), c.miejsce());
            case Blok b -> b;
        };
    }
}
