package pl.uchwalnik.akt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Navigation (nawigacja) in the contents of one part of an act. Text quoted by amending commands is not part of it: a
 * quoted {@code § 5} is not § 5 of this act.
 *
 * @param korzen address of the part the contents belong to
 */
public record Nawigacja(Adres korzen, List<Skladnik> tresc) {

    public Nawigacja {
        tresc = List.copyOf(tresc);
    }

    public static Nawigacja of(List<? extends Skladnik> tresc) {
        return new Nawigacja(Adres.AKT, List.copyOf(tresc));
    }

    /** All units with their addresses, in the order of the text; a unit stands before its lower units. */
    public List<JednostkaZAdresem> jednostki() {
        List<JednostkaZAdresem> wynik = new ArrayList<>();
        collect(tresc, korzen, new Licznik(), wynik);
        return List.copyOf(wynik);
    }

    /** The unit at that address; the first one where a faulty act has two. */
    public Optional<Jednostka> find(Adres adres) {
        return adres.czesc().equals(korzen.czesc()) && !adres.czlony().isEmpty()
                ? find(tresc, adres, 0, new Licznik())
                : Optional.empty();
    }

    /** The contents with one unit replaced by none, one or several components; empty when there is no such unit. */
    public Optional<List<Skladnik>> replace(Adres adres, Function<Jednostka, List<? extends Skladnik>> zamiana) {
        return find(adres).map(szukana -> replaced(tresc, szukana, zamiana));
    }

    private static void collect(List<Skladnik> skladniki, Adres nad, Licznik licznik, List<JednostkaZAdresem> wynik) {
        for (Skladnik s : skladniki) {
            switch (s) {
                case Jednostka j -> {
                    Adres adres = nad.plus(licznik.czlon(j));
                    wynik.add(new JednostkaZAdresem(adres, j));
                    collect(j.skladniki(), adres, new Licznik(), wynik);
                }
                case JednostkaSystematyzacyjna g -> collect(g.skladniki(), nad, licznik, wynik);
                case Blok b -> {}
            }
        }
    }

    private static Optional<Jednostka> find(List<Skladnik> skladniki, Adres adres, int krok, Licznik licznik) {
        Czlon szukany = adres.czlony().get(krok);
        for (Skladnik s : skladniki) {
            Optional<Jednostka> znaleziona = switch (s) {
                case Jednostka j ->
                    !licznik.czlon(j).equals(szukany)
                            ? Optional.empty()
                            : krok + 1 == adres.czlony().size()
                                    ? Optional.of(j)
                                    : find(j.skladniki(), adres, krok + 1, new Licznik());
                case JednostkaSystematyzacyjna g -> find(g.skladniki(), adres, krok, licznik);
                case Blok b -> Optional.empty();
            };
            if (znaleziona.isPresent()) {
                return znaleziona;
            }
        }
        return Optional.empty();
    }

    /** Replaces by identity: an equal unit elsewhere stays. */
    @SuppressWarnings("ReferenceEquality")
    private static List<Skladnik> replaced(
            List<Skladnik> skladniki, Jednostka szukana, Function<Jednostka, List<? extends Skladnik>> zamiana) {
        List<Skladnik> wynik = new ArrayList<>();
        for (Skladnik s : skladniki) {
            switch (s) {
                case Jednostka j when j == szukana -> wynik.addAll(zamiana.apply(j));
                case Jednostka j -> wynik.add(j.withSkladniki(replaced(j.skladniki(), szukana, zamiana)));
                case JednostkaSystematyzacyjna g ->
                    wynik.add(g.withSkladniki(replaced(g.skladniki(), szukana, zamiana)));
                case Blok b -> wynik.add(b);
            }
        }
        return wynik;
    }

    /** Counts the tirets of one enumeration, which are cited by their order. */
    private static final class Licznik {
        private int tirety;
        private int podwojne;

        Czlon czlon(Jednostka j) {
            return switch (j.rodzaj()) {
                case TIRET -> Czlon.tiret(j.rodzaj(), ++tirety);
                case PODWOJNE_TIRET -> Czlon.tiret(j.rodzaj(), ++podwojne);
                case ARTYKUL, PARAGRAF, USTEP, PUNKT, LITERA -> new Czlon(j.rodzaj(), j.oznaczenie());
            };
        }
    }
}
