package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/** Where added units stand: after the one that is named, or where their mark puts them (ZTP § 89, § 89a). */
final class Dodawanie {
    private Dodawanie() {}

    /** After the named unit, in the list in which it stands. */
    static Optional<List<Skladnik>> po(List<Skladnik> lista, List<Krok> kroki, Krok po, List<Skladnik> nowe) {
        return Drzewo.zmien(lista, ZmianyStruktury.z(kroki, po), (l, i) -> Drzewo.podmien(l, i + 1, i + 1, nowe));
    }

    /** In the contents of the unit the path leads to, at the place their marks have in its order. */
    static Optional<List<Skladnik>> wKolejnosci(List<Skladnik> lista, List<Krok> kroki, List<Skladnik> nowe) {
        return Drzewo.zmienZawartosc(lista, kroki, l -> wKolejnosci(l, nowe));
    }

    private static List<Skladnik> wKolejnosci(List<Skladnik> lista, List<Skladnik> nowe) {
        Skladnik pierwszy = nowe.getFirst();
        int indeks = 0;
        for (int i = 0; i < lista.size(); i++) {
            if (poprzedza(lista.get(i), pierwszy)) {
                indeks = i + 1;
            }
        }
        if (indeks > 0 && glebiej(lista.get(indeks - 1), pierwszy)) {
            JednostkaSystematyzacyjna rozdzial = (JednostkaSystematyzacyjna) lista.get(indeks - 1);
            return Drzewo.podmien(lista, indeks - 1, rozdzial.withSkladniki(wKolejnosci(rozdzial.skladniki(), nowe)));
        }
        if (indeks == 0) {
            return Drzewo.podmien(
                    lista, pierwszyTegoRodzaju(lista, pierwszy), pierwszyTegoRodzaju(lista, pierwszy), nowe);
        }
        return Drzewo.podmien(lista, indeks, indeks, nowe);
    }

    /** A § added to an act with chapters stands in the chapter of the § before it. */
    private static boolean glebiej(Skladnik s, Skladnik nowy) {
        return s instanceof JednostkaSystematyzacyjna && nowy instanceof Jednostka;
    }

    private static int pierwszyTegoRodzaju(List<Skladnik> lista, Skladnik nowy) {
        for (int i = 0; i < lista.size(); i++) {
            if (lista.get(i).getClass() == nowy.getClass()) {
                return i;
            }
        }
        return lista.size();
    }

    private static boolean poprzedza(Skladnik s, Skladnik nowy) {
        if (s instanceof JednostkaSystematyzacyjna g) {
            if (nowy instanceof JednostkaSystematyzacyjna n && n.rodzaj() == g.rodzaj()) {
                return g.oznaczenie().compareTo(n.oznaczenie()) < 0;
            }
            return nowy instanceof Jednostka && g.skladniki().stream().anyMatch(x -> poprzedza(x, nowy));
        }
        return s instanceof Jednostka j
                && nowy instanceof Jednostka n
                && j.rodzaj() == n.rodzaj()
                && (n.oznaczenie().equals(Oznaczenie.BRAK) || j.oznaczenie().compareTo(n.oznaczenie()) < 0);
    }

    /** The heading of a new chapter put after a unit: what follows in its list moves under the heading (R-G13). */
    static Optional<List<Skladnik>> naglowek(
            List<Skladnik> lista, List<Krok> kroki, Krok po, JednostkaSystematyzacyjna naglowek) {
        List<Krok> sciezka = ZmianyStruktury.z(kroki, po);
        if (Drzewo.find(lista, sciezka).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(podziel(lista, sciezka, naglowek));
    }

    private static List<Skladnik> podziel(
            List<Skladnik> lista, List<Krok> sciezka, JednostkaSystematyzacyjna naglowek) {
        for (int i = 0; i < lista.size(); i++) {
            if (lista.get(i) instanceof JednostkaSystematyzacyjna g
                    && Drzewo.find(g.skladniki(), sciezka).isPresent()) {
                if (g.rodzaj().compareTo(naglowek.rodzaj()) < 0) {
                    return Drzewo.podmien(lista, i, g.withSkladniki(podziel(g.skladniki(), sciezka, naglowek)));
                }
                int j = indeks(g.skladniki(), sciezka);
                List<Skladnik> dalsze =
                        g.skladniki().subList(j + 1, g.skladniki().size());
                return Drzewo.podmien(
                        lista,
                        i,
                        i + 1,
                        List.of(g.withSkladniki(g.skladniki().subList(0, j + 1)), naglowek.withSkladniki(dalsze)));
            }
        }
        int j = indeks(lista, sciezka);
        int koniec = j + 1;
        while (koniec < lista.size() && !(lista.get(koniec) instanceof JednostkaSystematyzacyjna)) {
            koniec++;
        }
        return Drzewo.podmien(lista, j + 1, koniec, List.of(naglowek.withSkladniki(lista.subList(j + 1, koniec))));
    }

    private static int indeks(List<Skladnik> lista, List<Krok> sciezka) {
        for (int i = 0; i < lista.size(); i++) {
            if (Drzewo.pasuje(lista.get(i), sciezka.getLast())
                    || Drzewo.find(List.of(lista.get(i)), sciezka).isPresent()) {
                return i;
            }
        }
        return lista.size() - 1;
    }

    /** The heading of a chapter taken away: its contents join what stands before it. */
    static Optional<List<Skladnik>> bezNaglowka(List<Skladnik> lista, List<Krok> kroki, Krok naglowek) {
        return Drzewo.zmien(lista, ZmianyStruktury.z(kroki, naglowek), (l, i) -> {
            List<Skladnik> zawartosc = Drzewo.zawartosc(l.get(i));
            if (i > 0 && l.get(i - 1) instanceof JednostkaSystematyzacyjna poprzednia) {
                List<Skladnik> razem = new ArrayList<>(poprzednia.skladniki());
                razem.addAll(zawartosc);
                return Drzewo.podmien(l, i - 1, i + 1, List.of(poprzednia.withSkladniki(razem)));
            }
            return Drzewo.podmien(l, i, i + 1, zawartosc);
        });
    }
}
