package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/** New wording, addition and repeal of whole units in a list of contents. Empty results mean: no such place. */
final class ZmianyStruktury {
    private ZmianyStruktury() {}

    /** Units of the list replaced by the new ones. */
    static Optional<List<Skladnik>> noweBrzmienie(
            List<Skladnik> lista, List<Krok> kroki, Wykaz co, List<Skladnik> nowe) {
        List<Skladnik> reszta = new ArrayList<>(nowe);
        List<Skladnik> biezaca = lista;
        for (int i = 0; i < co.odcinki().size(); i++) {
            Wykaz.Odcinek o = co.odcinki().get(i);
            boolean ostatni = i == co.odcinki().size() - 1;
            List<Skladnik> czesc = ostatni ? List.copyOf(reszta) : pierwsze(reszta, o);
            reszta = new ArrayList<>(reszta.subList(czesc.size(), reszta.size()));
            Optional<List<Skladnik>> zmieniona = odcinek(biezaca, kroki, o, stare -> zLiczbaTiret(stare, czesc));
            if (zmieniona.isEmpty()) {
                return Optional.empty();
            }
            biezaca = zmieniona.get();
        }
        return Optional.of(biezaca);
    }

    /** A tiret worded anew keeps its ordinal for the commands that follow. */
    private static List<Skladnik> zLiczbaTiret(List<Skladnik> stare, List<Skladnik> nowe) {
        if (stare.size() != nowe.size()) {
            return nowe;
        }
        List<Skladnik> wynik = new ArrayList<>();
        for (int i = 0; i < nowe.size(); i++) {
            boolean tiret = nowe.get(i) instanceof Jednostka n && n.rodzaj().nieoznaczona();
            wynik.add(
                    tiret && stare.get(i) instanceof Jednostka s
                            ? ((Jednostka) nowe.get(i)).withOznaczenie(s.oznaczenie())
                            : nowe.get(i));
        }
        return wynik;
    }

    private static List<Skladnik> pierwsze(List<Skladnik> nowe, Wykaz.Odcinek o) {
        if (!o.zakres()) {
            return nowe.subList(0, Math.min(1, nowe.size()));
        }
        int n = 0;
        while (n < nowe.size() && !Drzewo.pasuje(nowe.get(n), o.doKonca())) {
            n++;
        }
        return nowe.subList(0, Math.min(n + 1, nowe.size()));
    }

    /** Every unit of the list replaced by a note that it is repealed. */
    static Optional<List<Skladnik>> uchylenie(List<Skladnik> lista, List<Krok> kroki, Wykaz co) {
        List<Skladnik> biezaca = lista;
        for (Wykaz.Odcinek o : co.odcinki()) {
            Optional<List<Skladnik>> zmieniona = odcinek(
                    biezaca,
                    kroki,
                    o,
                    stare -> stare.stream().map(ZmianyStruktury::uchyl).toList());
            if (zmieniona.isEmpty()) {
                return Optional.empty();
            }
            biezaca = zmieniona.get();
        }
        return Optional.of(biezaca);
    }

    private static Skladnik uchyl(Skladnik s) {
        return switch (s) {
            case Jednostka j -> Uchylone.uchylona(j) ? j : Uchylone.uchyl(j);
            case JednostkaSystematyzacyjna g -> Uchylone.uchyl(g);
            case pl.uchwalnik.akt.Blok b -> b;
        };
    }

    private static Optional<List<Skladnik>> odcinek(
            List<Skladnik> lista,
            List<Krok> kroki,
            Wykaz.Odcinek o,
            Function<List<Skladnik>, List<? extends Skladnik>> nowe) {
        if (!o.zakres()) {
            return Drzewo.zmien(
                    lista, z(kroki, o.od()), (l, i) -> Drzewo.podmien(l, i, i + 1, nowe.apply(List.of(l.get(i)))));
        }
        Zasieg zasieg = new Zasieg(o);
        Optional<List<Skladnik>> wynik = Drzewo.zmien(lista, z(kroki, o.od()), (l, i) -> zasieg.zmien(l, i, nowe));
        if (wynik.isPresent() && !zasieg.doKonca) {
            return poRozdzialach(lista, kroki, o, nowe);
        }
        return wynik;
    }

    /** A range of §§ that runs over the end of a chapter: every § of it is changed where it stands. */
    private static Optional<List<Skladnik>> poRozdzialach(
            List<Skladnik> lista,
            List<Krok> kroki,
            Wykaz.Odcinek o,
            Function<List<Skladnik>, List<? extends Skladnik>> nowe) {
        List<Krok> wszystkie = new ArrayList<>();
        zbierz(
                kroki.isEmpty()
                        ? lista
                        : Drzewo.find(lista, kroki).map(Drzewo::zawartosc).orElse(List.of()),
                wszystkie);
        int od = wszystkie.indexOf(o.od());
        int doKonca = wszystkie.indexOf(o.doKonca());
        if (od < 0 || doKonca < od) {
            return Optional.empty();
        }
        Optional<List<Skladnik>> biezaca = Optional.of(lista);
        List<Skladnik> stare = new ArrayList<>();
        for (Krok k : wszystkie.subList(od, doKonca + 1)) {
            Drzewo.find(lista, z(kroki, k)).ifPresent(stare::add);
        }
        List<? extends Skladnik> zamiast = nowe.apply(stare);
        boolean poJednym = zamiast.size() == stare.size();
        for (int i = od; i <= doKonca; i++) {
            List<? extends Skladnik> czesc = poJednym ? List.of(zamiast.get(i - od)) : i == od ? zamiast : List.of();
            Krok k = wszystkie.get(i);
            biezaca = biezaca.flatMap(l -> Drzewo.zmien(l, z(kroki, k), (x, n) -> Drzewo.podmien(x, n, n + 1, czesc)));
        }
        return biezaca;
    }

    private static void zbierz(List<Skladnik> lista, List<Krok> kroki) {
        for (Skladnik s : lista) {
            if (s instanceof Jednostka j) {
                kroki.add(new Krok.DoJednostki(j.rodzaj(), j.oznaczenie()));
            } else if (s instanceof JednostkaSystematyzacyjna g) {
                zbierz(g.skladniki(), kroki);
            }
        }
    }

    static List<Krok> z(List<Krok> kroki, Krok ostatni) {
        List<Krok> wynik = new ArrayList<>(kroki);
        wynik.add(ostatni);
        return wynik;
    }

    /** Range within one list; remembers whether its end was met. */
    private static final class Zasieg {
        private final Wykaz.Odcinek odcinek;
        private boolean doKonca;

        Zasieg(Wykaz.Odcinek odcinek) {
            this.odcinek = odcinek;
        }

        List<Skladnik> zmien(List<Skladnik> lista, int od, Function<List<Skladnik>, List<? extends Skladnik>> nowe) {
            for (int i = od; i < lista.size(); i++) {
                if (Drzewo.pasuje(lista.get(i), odcinek.doKonca())) {
                    doKonca = true;
                    return Drzewo.podmien(lista, od, i + 1, nowe.apply(lista.subList(od, i + 1)));
                }
            }
            return lista;
        }
    }
}
