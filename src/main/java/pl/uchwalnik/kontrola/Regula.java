package pl.uchwalnik.kontrola;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;

/** Rule (reguła) of control: what it is stands on its card, what it finds comes from {@link #check}. */
public interface Regula {

    KartaReguly karta();

    /** Findings in one act, in the order of its text. Knows nothing of profiles, files or the clock. */
    List<Diagnoza> check(Kontekst kontekst);
}
