package pl.uchwalnik.nowelizacja.polecenia;

/** Kind of the amended act (rodzaj aktu) with the forms that commands need. */
public enum RodzajAktu {
    UCHWALA("uchwała", "uchwały", "uchwale"),
    ZARZADZENIE("zarządzenie", "zarządzenia", "zarządzeniu"),
    ROZPORZADZENIE("rozporządzenie", "rozporządzenia", "rozporządzeniu"),
    OBWIESZCZENIE("obwieszczenie", "obwieszczenia", "obwieszczeniu"),
    USTAWA("ustawa", "ustawy", "ustawie");

    private final String mianownik;
    private final String dopelniacz;
    private final String miejscownik;

    RodzajAktu(String mianownik, String dopelniacz, String miejscownik) {
        this.mianownik = mianownik;
        this.dopelniacz = dopelniacz;
        this.miejscownik = miejscownik;
    }

    public String mianownik() {
        return mianownik;
    }

    public String dopelniacz() {
        return dopelniacz;
    }

    public String miejscownik() {
        return miejscownik;
    }
}
