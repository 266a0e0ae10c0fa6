package pl.uchwalnik.kontrola.dostepnosc;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Blocks of prose (bloki) by the part of the act they stand in. */
final class Bloki {

    /** One part. */
    record Czesc(String nazwa, List<Skladnik> tresc) {}

    /** A table and where a finding on it points. */
    record TabelaZMiejscem(Tabela tabela, Polozenie gdzie) {}

    private Bloki() {}

    /** Tables of every part that stand among its blocks. */
    static List<TabelaZMiejscem> tables(Akt akt) {
        List<TabelaZMiejscem> wynik = new ArrayList<>();
        for (Czesc czesc : of(akt)) {
            for (Skladnik s : czesc.tresc()) {
                if (s instanceof Tabela t) {
                    wynik.add(new TabelaZMiejscem(t, t.miejsce().polozenie().withAdres(czesc.nazwa())));
                }
            }
        }
        return wynik;
    }

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
