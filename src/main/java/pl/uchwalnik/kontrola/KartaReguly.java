package pl.uchwalnik.kontrola;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;

/**
 * Card of a rule (karta reguły): its documentation and its test data at once.
 *
 * @param kod stable code, {@code K101}
 * @param nazwa what the rule is about, a few Polish words
 * @param podstawa provision it rests on
 * @param dlaczego what goes wrong otherwise
 * @param zle canonical text of an act that breaks the rule
 * @param dobrze the same act set right
 */
public record KartaReguly(
        String kod, String nazwa, Waga waga, String podstawa, String dlaczego, String zle, String dobrze) {

    /** A finding of this rule. */
    public Diagnoza finding(Polozenie gdzie, String tekst) {
        return new Diagnoza(kod, waga, gdzie, tekst, List.of(), podstawa, List.of());
    }

    /** A finding of this rule that says what to write instead. */
    public Diagnoza finding(Polozenie gdzie, String tekst, String podpowiedz) {
        return finding(gdzie, tekst).withPodpowiedz(podpowiedz);
    }
}
