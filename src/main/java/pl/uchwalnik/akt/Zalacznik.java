package pl.uchwalnik.akt;

import java.util.List;

/**
 * Annex (załącznik, ZTP § 15a, § 62a).
 *
 * @param oznaczenie lines of its heading: {@code Załącznik nr 1 do uchwały nr …}, {@code Rady Gminy …}, {@code z dnia …}
 * @param tytul lines of its title: {@code STATUT}, {@code Gminnego Ośrodka …}; may be empty
 * @param tresc grouping units and units, or blocks of prose
 */
public record Zalacznik(
        List<String> oznaczenie, List<String> tytul, List<Skladnik> tresc, List<Odnosnik> odnosniki, Miejsce miejsce) {
    public Zalacznik {
        oznaczenie = List.copyOf(oznaczenie);
        tytul = List.copyOf(tytul);
        tresc = List.copyOf(tresc);
        odnosniki = List.copyOf(odnosniki);
    }

    public Zalacznik withTresc(List<? extends Skladnik> nowa) {
        return new Zalacznik(oznaczenie, tytul, List.copyOf(nowa), odnosniki, miejsce);
    }
}
