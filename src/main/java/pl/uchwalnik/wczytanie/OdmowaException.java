package pl.uchwalnik.wczytanie;

import pl.uchwalnik.diagnostyka.Diagnoza;

/** Refusal (odmowa) to read a file: damaged, hostile, protected or of another kind. Caught in this room's entry. */
public final class OdmowaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnoza diagnoza;

    public OdmowaException(Diagnoza diagnoza) {
        super(diagnoza.tekst());
        this.diagnoza = diagnoza;
    }

    public Diagnoza diagnoza() {
        return diagnoza;
    }
}
