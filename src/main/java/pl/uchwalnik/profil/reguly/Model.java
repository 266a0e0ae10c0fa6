package pl.uchwalnik.profil.reguly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;

/**
 * The model of OSL (model OSL): size class and form against the population. The model is advice, not law, so these are
 * warnings.
 */
record Model() implements Regula {
    private static final int MALA = 25_000;
    private static final int SREDNIA = 100_000;

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        Optional<Integer> liczba = fakty.get("gmina.ludnosc.liczba").flatMap(Fakt::integer);
        Optional<String> zLudnosci = liczba.map(n -> n <= MALA ? "mala" : n <= SREDNIA ? "srednia" : "duza");
        Optional<Fakt> klasa = fakty.get("osl.klasa");
        klasa.ifPresent(k -> zLudnosci
                .filter(z -> k.text().filter(t -> !t.equals(z)).isPresent())
                .ifPresent(z -> wynik.add(k.ostrzezenie(
                                "P040",
                                "klasa „" + k.text().orElse("") + "” nie zgadza się z liczbą mieszkańców "
                                        + liczba.orElse(0) + "; model wskazuje „" + z + "”.")
                        .withPodpowiedz("Klasy: mala do 25 tys., srednia do 100 tys., duza powyżej."))));
        Optional<String> wielkosc = klasa.flatMap(Fakt::text).or(() -> zLudnosci);
        fakty.get("osl.forma").ifPresent(f -> form(f, wielkosc).ifPresent(wynik::add));
        return wynik;
    }

    private static Optional<Diagnoza> form(Fakt f, Optional<String> klasa) {
        String forma = f.text().orElse("");
        if (klasa.isEmpty()) {
            return Optional.empty();
        }
        List<String> wlasciwe = switch (klasa.get()) {
            case "mala" -> List.of("funkcja", "stanowisko");
            case "srednia" -> List.of("stanowisko", "zespol", "dzial");
            case "duza" -> List.of("zespol", "dzial");
            default -> List.of(forma);
        };
        return wlasciwe.contains(forma)
                ? Optional.empty()
                : Optional.of(f.ostrzezenie(
                                "P041",
                                "forma „" + forma + "” odbiega od modelu dla gminy klasy „" + klasa.get() + "”.")
                        .withPodpowiedz("Model zaleca: " + String.join(" albo ", wlasciwe)
                                + ". To zalecenie, a nie wymóg" + " prawa."));
    }
}
