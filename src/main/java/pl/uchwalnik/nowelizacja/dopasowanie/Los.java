package pl.uchwalnik.nowelizacja.dopasowanie;

/** What becomes of a unit (los). */
public enum Los {
    /** Stands in both texts. */
    ZOSTAJE,
    DODANA,
    UCHYLANA,
    /** Was repealed before; holds its number. */
    DAWNIEJ_UCHYLONA
}
