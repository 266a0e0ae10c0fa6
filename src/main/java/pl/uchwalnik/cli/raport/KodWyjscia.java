package pl.uchwalnik.cli.raport;

/** Exit code (kod wyjścia); the gravest of a run wins. */
public enum KodWyjscia {
    /** Done. */
    GOTOWE(0),
    /** Done and written, but there are findings of severity błąd (with {@code --scisle} also ostrzeżenie). */
    USTERKI(1),
    /** Bad input or usage; nothing was written. */
    ZLE_WEJSCIE(2),
    /** Our fault; a report was left for the authors. */
    AWARIA(3);

    private final int kod;

    KodWyjscia(int kod) {
        this.kod = kod;
    }

    public int kod() {
        return kod;
    }

    public KodWyjscia orWorse(KodWyjscia inny) {
        return compareTo(inny) >= 0 ? this : inny;
    }
}
