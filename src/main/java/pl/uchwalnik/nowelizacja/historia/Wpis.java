package pl.uchwalnik.nowelizacja.historia;

import java.util.Optional;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/**
 * Entry (wpis) of the history of a unit.
 *
 * @param czesc the part of the unit that was changed: an introduction, a sentence, a title; empty for the unit itself
 * @param akt number of the amending act, counted from 0 in the order of application
 * @param przepis provision of that act: {@code § 1 pkt 3 lit. a}
 */
public record Wpis(Czynnosc czynnosc, Optional<Krok> czesc, int akt, String przepis) {

    /** What was done (czynność), by the kinds of footnotes in § 106 pkt 2–5. */
    public enum Czynnosc {
        BRZMIENIE,
        ZMIANA,
        DODANIE,
        UCHYLENIE,
        OZNACZENIE
    }

    /** Settles the whole text of the unit, so that what happened inside it before is history no more. */
    boolean calosc() {
        return czesc.isEmpty()
                && switch (czynnosc) {
                    case BRZMIENIE, DODANIE, UCHYLENIE -> true;
                    case ZMIANA, OZNACZENIE -> false;
                };
    }

    /** Stays true of a unit whatever is done to its text later. */
    boolean trwaly() {
        return czesc.isEmpty() && (czynnosc == Czynnosc.DODANIE || czynnosc == Czynnosc.OZNACZENIE);
    }
}
