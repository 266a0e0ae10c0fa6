package pl.uchwalnik.kontrola.struktura;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Grouping units of an act (rozdziały), with their place and whether each follows the one before. */
final class Rozdzialy {

    /** One grouping unit. */
    record Rozdzial(JednostkaSystematyzacyjna jednostka, Polozenie polozenie, boolean wKolei) {}

    private final List<Rozdzial> wynik = new ArrayList<>();
    private final Map<RodzajSystematyzacyjny, Oznaczenie> ostatnie = new HashMap<>();

    static List<Rozdzial> of(Akt akt) {
        List<Rozdzial> wszystkie = new ArrayList<>(of(akt.tresc()));
        for (Zalacznik z : akt.zalaczniki()) {
            wszystkie.addAll(of(z.tresc()));
        }
        return wszystkie;
    }

    private static List<Rozdzial> of(List<Skladnik> tresc) {
        Rozdzialy r = new Rozdzialy();
        r.add(tresc);
        return r.wynik;
    }

    private void add(List<Skladnik> tresc) {
        for (Skladnik s : tresc) {
            if (s instanceof JednostkaSystematyzacyjna j) {
                String nazwa = (j.rodzaj().nazwa() + " " + j.oznaczenie()).strip();
                wynik.add(new Rozdzial(j, j.miejsce().polozenie().withAdres(nazwa), follows(j)));
                ostatnie.put(j.rodzaj(), j.oznaczenie());
                ostatnie.remove(RodzajSystematyzacyjny.ODDZIAL);
                if (j.rodzaj() == RodzajSystematyzacyjny.DZIAL) {
                    ostatnie.remove(RodzajSystematyzacyjny.ROZDZIAL);
                }
                add(j.skladniki());
            }
        }
    }

    private boolean follows(JednostkaSystematyzacyjna j) {
        Oznaczenie o = j.oznaczenie();
        Oznaczenie przed = ostatnie.get(j.rodzaj());
        if (o.zapis() == Oznaczenie.Zapis.BRAK || j.rodzaj() == RodzajSystematyzacyjny.ODDZIAL) {
            return true;
        }
        if (przed == null || przed.zapis() != o.zapis()) {
            return przed != null || o.numer() <= 1;
        }
        boolean zLitera = !o.litery().isEmpty() && przed.compareTo(o) < 0 && o.numer() == przed.numer();
        return zLitera || o.equals(przed.next());
    }
}
