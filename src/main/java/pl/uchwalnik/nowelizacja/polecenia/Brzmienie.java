package pl.uchwalnik.nowelizacja.polecenia;

import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;

/** New text (brzmienie) that a command brings. */
public sealed interface Brzmienie {

    /** Text quoted in the command, units with their own marks (ZTP § 87 ust. 1). */
    record Cytowane(List<Skladnik> tresc) implements Brzmienie {
        public Cytowane {
            tresc = List.copyOf(tresc);
        }
    }

    /**
     * Text given in an annex to the amending act (R-G14); it is not quoted.
     *
     * @param numer number of that annex; empty when the amending act has one annex only
     */
    record WZalaczniku(String numer, Zalacznik zalacznik) implements Brzmienie {}

    static Brzmienie of(List<? extends Skladnik> tresc) {
        return new Cytowane(List.copyOf(tresc));
    }

    /** Text without a mark: a sentence, an introduction, a common part, a title. */
    static Brzmienie of(String tekst) {
        return new Cytowane(List.of(Akapit.of(tekst)));
    }
}
