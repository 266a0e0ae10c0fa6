package pl.uchwalnik.akt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Annex (załącznik, ZTP § 15a, § 62a).
 *
 * @param oznaczenie lines of its heading: {@code Załącznik nr 1 do uchwały nr …}, {@code Rady Gminy …}, {@code z dnia …}
 * @param tytul lines of its title: {@code STATUT}, {@code Gminnego Ośrodka …}; may be empty
 * @param tresc grouping units and units, or blocks of prose
 */
public record Zalacznik(
        List<String> oznaczenie, List<String> tytul, List<Skladnik> tresc, List<Odnosnik> odnosniki, Miejsce miejsce) {

    private static final Pattern NUMER = Pattern.compile("^Załącznik [Nn][Rr] (\\d+[a-z]?)\\b");

    public Zalacznik {
        oznaczenie = List.copyOf(oznaczenie);
        tytul = List.copyOf(tytul);
        tresc = List.copyOf(tresc);
        odnosniki = List.copyOf(odnosniki);
    }

    public Zalacznik withTresc(List<? extends Skladnik> nowa) {
        return new Zalacznik(oznaczenie, tytul, List.copyOf(nowa), odnosniki, miejsce);
    }

    /** The part of the act this annex is; its number is read from its heading. */
    public Adres.Czesc czesc() {
        Matcher m = NUMER.matcher(oznaczenie.isEmpty() ? "" : oznaczenie.getFirst());
        return Adres.Czesc.zalacznik(m.find() ? m.group(1) : "");
    }

    public Nawigacja nawigacja() {
        return new Nawigacja(new Adres(czesc(), List.of()), tresc);
    }

    /** The unit at an address whose part is this annex. */
    public Optional<Jednostka> find(Adres adres) {
        return nawigacja().find(adres);
    }
}
