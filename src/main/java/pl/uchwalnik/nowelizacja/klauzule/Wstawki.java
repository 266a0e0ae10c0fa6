package pl.uchwalnik.nowelizacja.klauzule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.zastosowanie.Drzewo;

/** Ways of putting contents into a tree. Marks are provisional: the difference of the two texts gives the lasting ones. */
final class Wstawki {
    private Wstawki() {}

    /** Items at the end of an enumeration; empty where the unit has none. */
    static Optional<List<Skladnik>> punkty(List<Skladnik> tresc, List<Krok> cel, List<Skladnik> nowe) {
        Optional<Jednostka> j = jednostka(tresc, cel);
        if (j.isEmpty()
                || j.get().jednostki().stream().noneMatch(x -> x.rodzaj() == RodzajJednostki.PUNKT)
                || nowe.stream().anyMatch(x -> !(x instanceof Jednostka p) || p.rodzaj() != RodzajJednostki.PUNKT)) {
            return Optional.empty();
        }
        return Drzewo.podmien(tresc, cel, j.get().withSkladniki(doKonca(j.get(), nowe)));
    }

    /** Ustępy at the end of a §; the text of an undivided § becomes ust. 1. */
    static Optional<List<Skladnik>> ustepy(List<Skladnik> tresc, List<Krok> cel, List<Skladnik> nowe) {
        Optional<Jednostka> j = jednostka(tresc, cel);
        if (j.isEmpty()) {
            return Optional.empty();
        }
        return Drzewo.podmien(tresc, cel, podzielona(j.get()).withSkladniki(doKonca(podzielona(j.get()), nowe)));
    }

    private static Jednostka podzielona(Jednostka j) {
        if (j.jednostki().stream().anyMatch(x -> x.rodzaj() == RodzajJednostki.USTEP)) {
            return j;
        }
        Jednostka ustep = new Jednostka(
                RodzajJednostki.USTEP, Oznaczenie.of(1), j.tekst(), j.skladniki(), j.czescWspolna(), j.miejsce());
        return new Jednostka(j.rodzaj(), j.oznaczenie(), "", List.of(ustep), "", j.miejsce());
    }

    private static List<Skladnik> doKonca(Jednostka j, List<Skladnik> nowe) {
        List<Skladnik> wynik = new ArrayList<>(j.skladniki());
        Oznaczenie numer = j.jednostki().getLast().oznaczenie();
        for (Skladnik s : nowe) {
            numer = numer.next();
            wynik.add(s instanceof Jednostka x ? x.withOznaczenie(numer) : s);
        }
        return wynik;
    }

    /** §§ at the end of a chapter; a path to a § means its chapter. */
    static Optional<List<Skladnik>> naKoniecRozdzialu(List<Skladnik> tresc, List<Krok> cel, List<Skladnik> nowe) {
        Optional<Skladnik> s = Drzewo.find(tresc, cel);
        if (s.isPresent() && s.get() instanceof JednostkaSystematyzacyjna g) {
            List<Skladnik> razem = new ArrayList<>(g.skladniki());
            razem.addAll(nowe);
            return Drzewo.podmien(tresc, cel, g.withSkladniki(razem));
        }
        return tresc.stream()
                .filter(JednostkaSystematyzacyjna.class::isInstance)
                .map(JednostkaSystematyzacyjna.class::cast)
                .filter(g -> Drzewo.find(g.skladniki(), cel.subList(0, 1)).isPresent())
                .findFirst()
                .flatMap(g -> naKoniecRozdzialu(
                        tresc, List.of(new Krok.DoSystematyzacyjnej(g.rodzaj(), g.oznaczenie())), nowe));
    }

    /** Directly after a § or a chapter. */
    static Optional<List<Skladnik>> po(List<Skladnik> tresc, List<Krok> cel, List<Skladnik> nowe) {
        return Drzewo.dodajPo(tresc, cel, nowe);
    }

    /** In the place of the text of a unit, under its mark. */
    static Optional<List<Skladnik>> zamien(List<Skladnik> tresc, List<Krok> cel, List<Skladnik> nowe) {
        Optional<Jednostka> j = jednostka(tresc, cel);
        if (j.isEmpty() || nowe.size() != 1 || !(nowe.getFirst() instanceof Jednostka wzor)) {
            return Optional.empty();
        }
        return Drzewo.podmien(
                tresc,
                cel,
                new Jednostka(
                        j.get().rodzaj(),
                        j.get().oznaczenie(),
                        wzor.tekst(),
                        wzor.skladniki(),
                        wzor.czescWspolna(),
                        wzor.miejsce()));
    }

    private static Optional<Jednostka> jednostka(List<Skladnik> tresc, List<Krok> cel) {
        return Drzewo.find(tresc, cel).filter(Jednostka.class::isInstance).map(Jednostka.class::cast);
    }
}
