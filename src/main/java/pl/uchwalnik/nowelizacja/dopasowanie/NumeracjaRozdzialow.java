package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;

/** Marks of added chapters; old ones keep theirs, Roman ones too (R-S4). */
final class NumeracjaRozdzialow {
    private NumeracjaRozdzialow() {}

    static List<Miejsca.Miejsce> nadaj(List<Miejsca.Miejsce> miejsca) {
        List<Miejsca.Miejsce> wynik = new ArrayList<>(miejsca);
        for (int i = 0; i < wynik.size(); i++) {
            Miejsca.Miejsce m = wynik.get(i);
            if (!m.jestNaglowkiem() || m.naglowek().isEmpty()) {
                continue;
            }
            JednostkaSystematyzacyjna nowy = m.naglowek().get();
            Oznaczenie oznaczenie =
                    m.dawnyNaglowek().map(JednostkaSystematyzacyjna::oznaczenie).orElse(wolne(wynik, i));
            wynik.set(
                    i,
                    new Miejsca.Miejsce(
                            m.los(),
                            m.wezel(),
                            Optional.of(nowy.withOznaczenie(oznaczenie)),
                            m.dawnyNaglowek(),
                            m.nad()));
        }
        return wynik;
    }

    private static Oznaczenie wolne(List<Miejsca.Miejsce> miejsca, int i) {
        Optional<Oznaczenie> poprzednie = szukaj(miejsca.subList(0, i).reversed(), miejsca.get(i), true);
        Optional<Oznaczenie> nastepne = szukaj(miejsca.subList(i + 1, miejsca.size()), miejsca.get(i), false);
        return poprzednie.flatMap(p -> Numeracja.wolne(p, nastepne)).orElse(Oznaczenie.BRAK);
    }

    private static Optional<Oznaczenie> szukaj(
            List<Miejsca.Miejsce> miejsca, Miejsca.Miejsce wzor, boolean takzeDodane) {
        return miejsca.stream()
                .filter(Miejsca.Miejsce::jestNaglowkiem)
                .filter(m -> m.rodzajNaglowka() == wzor.rodzajNaglowka() && (takzeDodane || m.los() != Los.DODANA))
                .map(Miejsca::oznaczenie)
                .findFirst();
    }
}
