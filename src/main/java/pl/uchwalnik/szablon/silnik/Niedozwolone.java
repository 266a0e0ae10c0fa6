package pl.uchwalnik.szablon.silnik;

import java.io.IOException;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;

/** A template uses what templates may not use (niedozwolone); it is not even parsed. */
public final class Niedozwolone extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnoza> diagnozy;

    Niedozwolone(List<Diagnoza> diagnozy) {
        this.diagnozy = List.copyOf(diagnozy);
    }

    public List<Diagnoza> diagnozy() {
        return diagnozy;
    }
}
