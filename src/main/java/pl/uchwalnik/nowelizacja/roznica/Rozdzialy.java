package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.dopasowanie.Miejsca;

/** Puts an added chapter together from its places laid flat. */
final class Rozdzialy {
    private Rozdzialy() {}

    static JednostkaSystematyzacyjna zloz(JednostkaSystematyzacyjna naglowek, List<Miejsca.Miejsce> zawartosc) {
        List<Skladnik> skladniki = new ArrayList<>();
        int i = 0;
        while (i < zawartosc.size()) {
            Miejsca.Miejsce m = zawartosc.get(i++);
            if (!m.jestNaglowkiem()) {
                skladniki.add(Wynikowa.of(m.wezel().orElseThrow()));
                continue;
            }
            int j = i;
            while (j < zawartosc.size()
                    && !(zawartosc.get(j).jestNaglowkiem()
                            && zawartosc.get(j).rodzajNaglowka().compareTo(m.rodzajNaglowka()) <= 0)) {
                j++;
            }
            skladniki.add(zloz(m.naglowek().orElseThrow(), zawartosc.subList(i, j)));
            i = j;
        }
        return naglowek.withSkladniki(skladniki);
    }
}
