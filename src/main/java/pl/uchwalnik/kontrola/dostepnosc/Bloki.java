package pl.uchwalnik.kontrola.dostepnosc;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;

/** Blocks of prose (bloki) by the part of the act they stand in. */
final class Bloki {

    /** One part. */
    record Czesc(String nazwa, List<Skladnik> tresc) {}

    private Bloki() {}

    static List<Czesc> of(Akt akt) {
        List<Czesc> czesci = new ArrayList<>();
        czesci.add(new Czesc("treść", akt.tresc()));
        for (Zalacznik z : akt.zalaczniki()) {
            czesci.add(new Czesc(z.czesc().toString(), z.tresc()));
        }
        czesci.add(new Czesc("uzasadnienie", List.copyOf(akt.uzasadnienie())));
        return czesci;
    }
}
