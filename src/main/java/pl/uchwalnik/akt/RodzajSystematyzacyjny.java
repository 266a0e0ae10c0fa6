package pl.uchwalnik.akt;

/** Kind of a grouping unit (jednostka systematyzacyjna), from the highest (ZTP § 60–62, § 124a). */
public enum RodzajSystematyzacyjny {
    DZIAL("Dział"),
    ROZDZIAL("Rozdział"),
    ODDZIAL("Oddział");

    private final String nazwa;

    RodzajSystematyzacyjny(String nazwa) {
        this.nazwa = nazwa;
    }

    public String nazwa() {
        return nazwa;
    }
}
