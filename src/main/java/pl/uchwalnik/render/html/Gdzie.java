package pl.uchwalnik.render.html;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.render.Cytowanie;

/**
 * Where (gdzie) an element stands in the page.
 *
 * @param jednostka kind of the unit around it; empty directly in the contents
 * @param poziom level of a heading that would stand here
 * @param kotwica anchor of what is around it; empty in the body itself and in quotations
 */
record Gdzie(
        Cytowanie cytowanie,
        Optional<RodzajJednostki> jednostka,
        int poziom,
        String kotwica,
        List<Odnosnik> odnosniki) {

    static Gdzie of(int poziom, String kotwica, List<Odnosnik> odnosniki) {
        return new Gdzie(Cytowanie.BRAK, Optional.empty(), poziom, kotwica, odnosniki);
    }

    Gdzie in(RodzajJednostki rodzaj, String nowa) {
        return new Gdzie(cytowanie, Optional.of(rodzaj), poziom, nowa, odnosniki);
    }

    Gdzie quoted() {
        return new Gdzie(cytowanie.under(jednostka), Optional.empty(), poziom, "", odnosniki);
    }

    Gdzie deeper() {
        return new Gdzie(cytowanie, jednostka, poziom + 1, kotwica, odnosniki);
    }

    boolean cytat() {
        return cytowanie != Cytowanie.BRAK;
    }
}
