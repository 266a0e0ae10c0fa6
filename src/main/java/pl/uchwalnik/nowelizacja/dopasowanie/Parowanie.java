package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/** Pairs the lower units of a unit that stands in both texts, and theirs, down to tirets. */
public final class Parowanie {
    private Parowanie() {}

    public static Wezel para(Jednostka stara, Jednostka nowa) {
        if (stara.equals(nowa) && stara.skladniki().isEmpty()) {
            return new Wezel(Los.ZOSTAJE, Optional.of(stara), Optional.of(nowa), stara.oznaczenie(), List.of());
        }
        List<Wezel> nizsze = tenSamPodzial(stara, nowa)
                ? Numeracja.nadaj(
                        Przeplot.of(stara.jednostki(), nowa.jednostki(), Uchylone::uchylona, Elementy::of).stream()
                                .map(Parowanie::wezel)
                                .toList())
                : nowa.jednostki().stream().map(Parowanie::dodana).toList();
        return new Wezel(Los.ZOSTAJE, Optional.of(stara), Optional.of(nowa), stara.oznaczenie(), nizsze);
    }

    /** Lower units of another kind are no successors of the old ones: the unit above is worded anew with its own marks. */
    public static boolean tenSamPodzial(Jednostka a, Jednostka b) {
        return !a.jednostki().isEmpty()
                && !b.jednostki().isEmpty()
                && Stream.concat(a.jednostki().stream(), b.jednostki().stream())
                                .map(Jednostka::rodzaj)
                                .distinct()
                                .count()
                        == 1;
    }

    private static Wezel dodana(Jednostka nowa) {
        return new Wezel(Los.DODANA, Optional.empty(), Optional.of(nowa), nowa.oznaczenie(), List.of());
    }

    static Wezel wezel(Przeplot.Para<Jednostka> p) {
        return switch (p.los()) {
            case ZOSTAJE -> para(p.stara().orElseThrow(), p.nowa().orElseThrow());
            case DODANA -> dodana(p.nowa().orElseThrow());
            case UCHYLANA, DAWNIEJ_UCHYLONA ->
                new Wezel(
                        p.los(),
                        p.stara(),
                        Optional.empty(),
                        p.stara().orElseThrow().oznaczenie(),
                        List.of());
        };
    }
}
