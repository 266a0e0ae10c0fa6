package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/** Marks of added units (ZTP § 89): the old ones never change, whatever numbers the editor gave. */
final class Numeracja {
    private Numeracja() {}

    /** The list with marks for added units; one without a free mark keeps {@link Oznaczenie#BRAK}. */
    static List<Wezel> nadaj(List<Wezel> lista) {
        List<Wezel> wynik = new ArrayList<>(lista);
        int tiret = 0;
        for (int i = 0; i < wynik.size(); i++) {
            Wezel w = wynik.get(i);
            if (w.rodzaj().nieoznaczona()) {
                wynik.set(i, w.withOznaczenie(w.los() == Los.DODANA ? Oznaczenie.BRAK : Oznaczenie.of(++tiret)));
            } else if (w.los() == Los.DODANA) {
                wynik.set(i, w.withOznaczenie(wolne(wynik, i).orElse(Oznaczenie.BRAK)));
            }
        }
        return wynik;
    }

    private static Optional<Oznaczenie> wolne(List<Wezel> lista, int i) {
        RodzajJednostki rodzaj = lista.get(i).rodzaj();
        Optional<Oznaczenie> poprzednie = lista.subList(0, i).reversed().stream()
                .filter(w -> w.rodzaj() == rodzaj)
                .map(Wezel::oznaczenie)
                .findFirst();
        Optional<Oznaczenie> nastepne = lista.subList(i + 1, lista.size()).stream()
                .filter(w -> w.los() != Los.DODANA && w.rodzaj() == rodzaj)
                .map(Wezel::oznaczenie)
                .findFirst();
        if (lista.stream().allMatch(w -> w.los() == Los.DODANA)) {
            return Optional.of(poprzednie
                    .map(Oznaczenie::next)
                    .orElse(
                            lista.get(i).rodzaj() == RodzajJednostki.LITERA
                                    ? Oznaczenie.literowe("a")
                                    : Oznaczenie.of(1)));
        }
        return poprzednie.flatMap(p -> wolne(p, nastepne));
    }

    /** A free mark between two; at the end of a list the next plain one (§ 89 ust. 2). */
    static Optional<Oznaczenie> wolne(Oznaczenie poprzednie, Optional<Oznaczenie> nastepne) {
        return poprzednie.equals(Oznaczenie.BRAK) ? Optional.empty() : Oznaczenie.insertAfter(poprzednie, nastepne);
    }
}
