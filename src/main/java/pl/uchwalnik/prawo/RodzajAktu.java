package pl.uchwalnik.prawo;

/** Kind of an act (rodzaj aktu), with the word a citation begins with. */
public enum RodzajAktu {
    USTAWA("ustawa"),
    ROZPORZADZENIE("rozporządzenie"),
    ROZPORZADZENIE_UE("rozporządzenie"),
    UCHWALA("uchwała");

    private final String nazwa;

    RodzajAktu(String nazwa) {
        this.nazwa = nazwa;
    }

    /** The nominative. */
    public String nazwa() {
        return nazwa;
    }
}
