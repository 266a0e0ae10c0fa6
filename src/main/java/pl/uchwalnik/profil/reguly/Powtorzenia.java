package pl.uchwalnik.profil.reguly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;
import pl.uchwalnik.zapis.Skrot;

/** Repetitions (powtórzenia): ids that must be unique, lists that should not say a thing twice. */
record Powtorzenia() implements Regula {

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        List<Fakt> cele = fakty.list("cele", "szczegolowe");
        List<Fakt> dzialania = new ArrayList<>();
        cele.forEach(c -> dzialania.addAll(c.list("dzialania")));
        ids(cele, wynik);
        ids(dzialania, wynik);
        ids(fakty.list("osl", "spolecznosci"), wynik);
        ids(fakty.list("dane", "wskazniki"), wynik);
        values(new Fakt("", fakty.korzen()).list("pakiet"), wynik);
        values(fakty.list("osl", "kluby"), wynik);
        return wynik;
    }

    private static void ids(List<Fakt> elementy, List<Diagnoza> wynik) {
        Map<String, Fakt> znane = new HashMap<>();
        for (Fakt e : elementy) {
            Optional<Fakt> id = e.get("id");
            Fakt pierwszy = id.flatMap(Fakt::text)
                    .map(t -> znane.putIfAbsent(t, id.get()))
                    .orElse(null);
            if (pierwszy != null) {
                wynik.add(id.orElseThrow()
                        .blad(
                                "P030",
                                "identyfikator „" + Skrot.of(pierwszy.text().orElse("")) + "” już wystąpił.")
                        .withPowiazane(pierwszy.place(), "tu podano go po raz pierwszy")
                        .withPodpowiedz("Nadaj inny identyfikator."));
            }
        }
    }

    private static void values(List<Fakt> elementy, List<Diagnoza> wynik) {
        Map<String, Fakt> znane = new HashMap<>();
        for (Fakt e : elementy) {
            Fakt pierwszy = e.text().map(t -> znane.putIfAbsent(t, e)).orElse(null);
            if (pierwszy != null) {
                wynik.add(e.ostrzezenie("P031", "„" + Skrot.of(pierwszy.text().orElse("")) + "” podano drugi raz.")
                        .withPowiazane(pierwszy.place(), "tu podano po raz pierwszy")
                        .withPodpowiedz("Usuń powtórzenie."));
            }
        }
    }
}
