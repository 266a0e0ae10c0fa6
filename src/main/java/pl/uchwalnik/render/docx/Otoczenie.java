package pl.uchwalnik.render.docx;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.render.Cytowanie;
import pl.uchwalnik.render.Styl;

/**
 * Surroundings (otoczenie) of an element of the tree: all that its look depends on.
 *
 * @param jednostka kind of the unit it stands in; empty directly in the contents
 * @param poziom outline level of a heading that would stand here, 1 the highest
 * @param lista depth of prose lists around it
 * @param odnosniki footnotes of this part of the document
 */
record Otoczenie(
        Cytowanie cytowanie, Optional<RodzajJednostki> jednostka, int poziom, int lista, List<Odnosnik> odnosniki) {

    static Otoczenie of(int poziom, List<Odnosnik> odnosniki) {
        return new Otoczenie(Cytowanie.BRAK, Optional.empty(), poziom, 0, odnosniki);
    }

    Otoczenie in(RodzajJednostki nowa) {
        return new Otoczenie(cytowanie, Optional.of(nowa), poziom, lista, odnosniki);
    }

    /** What is quoted begins anew: no unit stands around it, only the level of the quotation. */
    Otoczenie quoted() {
        return new Otoczenie(cytowanie.under(jednostka), Optional.empty(), poziom, 0, odnosniki);
    }

    Otoczenie deeper() {
        return new Otoczenie(cytowanie, jednostka, poziom + 1, lista, odnosniki);
    }

    Otoczenie inList() {
        return new Otoczenie(cytowanie, jednostka, poziom, lista + 1, odnosniki);
    }

    /** Left edge of what has no mark of its own, in twips. */
    int wciecie() {
        return cytowanie.przesuniecie()
                + jednostka.map(Styl::wnetrze).orElse(0)
                + lista * Styl.POZYCJA_LISTY.wciecie().lewe();
    }
}
