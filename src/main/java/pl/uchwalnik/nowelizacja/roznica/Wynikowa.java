package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/** The new wording of a unit under the marks of the result. */
final class Wynikowa {
    private Wynikowa() {}

    static Jednostka of(Wezel wezel) {
        Jednostka nowa = wezel.nowa().orElseThrow();
        Oznaczenie oznaczenie = nowa.rodzaj().nieoznaczona() ? Oznaczenie.BRAK : wezel.oznaczenie();
        Iterator<Wezel> zostajace =
                wezel.nizsze().stream().filter(Wezel::bedzie).iterator();
        List<Skladnik> skladniki = new ArrayList<>();
        for (Skladnik s : nowa.skladniki()) {
            if (s instanceof Jednostka j && Uchylone.uchylona(j)) {
                continue;
            }
            skladniki.add(s instanceof Jednostka && zostajace.hasNext() ? of(zostajace.next()) : s);
        }
        return nowa.withOznaczenie(oznaczenie).withSkladniki(skladniki);
    }
}
