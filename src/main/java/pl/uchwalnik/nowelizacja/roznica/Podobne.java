package pl.uchwalnik.nowelizacja.roznica;

import java.util.List;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.nowelizacja.dopasowanie.Dopasowanie;
import pl.uchwalnik.nowelizacja.dopasowanie.Elementy;

/** Likeness of two units by their words. */
final class Podobne {
    private Podobne() {}

    static boolean jednostki(Jednostka a, Jednostka b) {
        Jednostka bezOznaczenia = b.withOznaczenie(pl.uchwalnik.akt.Oznaczenie.BRAK);
        return Dopasowanie.match(List.of(Elementy.of(a)), List.of(Elementy.of(bezOznaczenia)))
                        .getFirst()
                >= 0;
    }
}
