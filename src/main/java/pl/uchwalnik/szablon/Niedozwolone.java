package pl.uchwalnik.szablon;

import java.io.IOException;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;

/** A template uses what templates may not use (niedozwolone); it is not even parsed. */
final class Niedozwolone extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnoza> diagnozy;

    Niedozwolone(List<Diagnoza> diagnozy) {
        this.diagnozy = List.copyOf(diagnozy);
    }

    List<Diagnoza> diagnozy() {
        return diagnozy;
    }
}
