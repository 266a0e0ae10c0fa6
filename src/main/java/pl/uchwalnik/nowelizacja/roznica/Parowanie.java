package pl.uchwalnik.nowelizacja.roznica;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.nowelizacja.dopasowanie.Elementy;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/** Pairs the lower units of a unit that stands in both texts, and theirs, down to tirets. */
final class Parowanie {
    private Parowanie() {}

    static Wezel para(Jednostka stara, Jednostka nowa) {
        List<Wezel> nizsze = Przeplot.of(stara.jednostki(), nowa.jednostki(), Uchylone::uchylona, Elementy::of).stream()
                .map(Parowanie::wezel)
                .toList();
        return new Wezel(
                Los.ZOSTAJE, Optional.of(stara), Optional.of(nowa), stara.oznaczenie(), Numeracja.nadaj(nizsze));
    }

    static Wezel wezel(Przeplot.Para<Jednostka> p) {
        if (p.los() == Los.ZOSTAJE) {
            return para(p.stara().orElseThrow(), p.nowa().orElseThrow());
        }
        return new Wezel(
                p.los(),
                p.stara(),
                p.nowa(),
                p.stara().map(Jednostka::oznaczenie).orElse(Oznaczenie.BRAK),
                List.of());
    }
}
