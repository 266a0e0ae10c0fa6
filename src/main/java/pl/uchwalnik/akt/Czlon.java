package pl.uchwalnik.akt;

/**
 * One step of an address (człon adresu).
 *
 * @param oznaczenie mark of the unit; for a tiret its order as an Arabic number, because tirets are cited by order
 */
public record Czlon(RodzajJednostki rodzaj, Oznaczenie oznaczenie) {

    /** A tiret of that order, counted from 1. */
    public static Czlon tiret(RodzajJednostki rodzaj, int kolejny) {
        return new Czlon(rodzaj, Oznaczenie.of(kolejny));
    }

    /** {@code § 5}, {@code lit. b}, {@code tiret drugie}. */
    public String print() {
        return rodzaj.nieoznaczona()
                ? rodzaj.skrot() + " " + Porzadkowe.mianownik(oznaczenie.numer())
                : rodzaj.skrot() + " " + oznaczenie;
    }

    /** {@code w § 5}, {@code w lit. b}, {@code w podwójnym tiret drugim}. */
    public String withW() {
        return switch (rodzaj) {
            case TIRET -> "w tiret " + Porzadkowe.miejscownik(oznaczenie.numer());
            case PODWOJNE_TIRET -> "w podwójnym tiret " + Porzadkowe.miejscownik(oznaczenie.numer());
            case ARTYKUL, PARAGRAF, USTEP, PUNKT, LITERA -> "w " + print();
        };
    }

    @Override
    public String toString() {
        return print();
    }
}
