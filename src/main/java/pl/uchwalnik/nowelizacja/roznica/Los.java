package pl.uchwalnik.nowelizacja.roznica;

/** What becomes of a unit (los). */
enum Los {
    /** Stands in both texts. */
    ZOSTAJE,
    DODANA,
    UCHYLANA,
    /** Was repealed before; holds its number. */
    DAWNIEJ_UCHYLONA
}
