package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.List;
import pl.uchwalnik.akt.Jednostka;

/** Likeness of two units by their words. */
public final class Podobne {
    private Podobne() {}

    public static boolean jednostki(Jednostka a, Jednostka b) {
        Jednostka bezOznaczenia = b.withOznaczenie(pl.uchwalnik.akt.Oznaczenie.BRAK);
        return Dopasowanie.match(List.of(Elementy.of(a)), List.of(Elementy.of(bezOznaczenia)))
                        .getFirst()
                >= 0;
    }
}
