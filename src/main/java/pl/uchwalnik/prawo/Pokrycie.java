package pl.uchwalnik.prawo;

/** What the register can say of an act on a day (pokrycie): whether its list of amendments is known up to that day. */
public enum Pokrycie {
    /** The list was read from an official document of that day or a later one. */
    POTWIERDZONE("potwierdzone"),
    /** The day lies before the last consolidated text; the register does not keep older ones. */
    PRZED_TEKSTEM("dzień sprzed podanego tekstu"),
    /** The day lies after the last publication the register knows. */
    PO_REJESTRZE("dzień, do którego rejestr nie sięga"),
    /** The list was confirmed to an earlier day only, or never. */
    NIEPOTWIERDZONE("niepotwierdzone"),
    /** It is known that amendments are missing from the list. */
    NIEPELNE("niepełne");

    private final String nazwa;

    Pokrycie(String nazwa) {
        this.nazwa = nazwa;
    }

    /** What a table says. */
    public String nazwa() {
        return nazwa;
    }
}
