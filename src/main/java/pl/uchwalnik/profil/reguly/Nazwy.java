package pl.uchwalnik.profil.reguly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;
import pl.uchwalnik.zapis.Skrot;

/** Names and their inflection (nazwy): unconfirmed forms, heads that do not fit their names. */
record Nazwy() implements Regula {
    private static final List<String> NAZWANE = List.of("gmina", "gmina.rada", "gmina.organ", "ops", "ops.kierownik");

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (String s : NAZWANE) {
            fakty.get(s + ".odmiana.status")
                    .filter(f -> f.text().filter("do potwierdzenia"::equals).isPresent())
                    .ifPresent(f -> wynik.add(f.ostrzezenie("P060", "odmiana nie jest jeszcze potwierdzona.")
                            .withPodpowiedz("Sprawdź formy, wpisz „status: potwierdzone”, kto i kiedy.")));
            head(fakty, s).ifPresent(wynik::add);
        }
        return wynik;
    }

    private static Optional<Diagnoza> head(Fakty fakty, String kto) {
        Optional<Fakt> glowa = fakty.get(kto + ".glowa");
        Optional<String> nazwa = fakty.text(kto + (kto.endsWith("kierownik") ? ".stanowisko" : ".nazwa"));
        Optional<String> zGlowy = glowa.flatMap(Fakt::text)
                .map(t -> t.replaceFirst(" *\\| *", " ").strip());
        return nazwa.isPresent() && zGlowy.isPresent() && !zGlowy.get().equals(nazwa.get())
                ? glowa.map(g -> g.ostrzezenie(
                                "P061",
                                "głowa daje nazwę „" + Skrot.of(zGlowy.get()) + "”, a podano „" + Skrot.of(nazwa.get())
                                        + "”.")
                        .withPodpowiedz("W głowie powtórz nazwę, dodając tylko kreskę „|” po części odmiennej."))
                : Optional.empty();
    }
}
