package pl.uchwalnik.diagnostyka;

/** Severity (waga) of a finding, from the gravest; the order of constants is the order of gravity. */
public enum Waga {
    BLAD("błąd", "blad"),
    OSTRZEZENIE("ostrzeżenie", "ostrzezenie"),
    UWAGA("uwaga", "uwaga");

    private final String nazwa;
    private final String kod;

    Waga(String nazwa, String kod) {
        this.nazwa = nazwa;
        this.kod = kod;
    }

    /** The word a user reads. */
    public String nazwa() {
        return nazwa;
    }

    /** The ASCII word written to JSON. */
    public String kod() {
        return kod;
    }
}
