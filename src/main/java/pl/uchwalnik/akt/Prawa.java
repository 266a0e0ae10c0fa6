package pl.uchwalnik.akt;

/** Laws of the tree (prawa drzewa) that constructors keep. */
final class Prawa {
    private Prawa() {}

    /** A mark fits the kind of its unit: none for tirets, letters for a litera, a number for the rest. */
    static void oznaczenie(RodzajJednostki rodzaj, Oznaczenie o) {
        boolean zgodne = switch (o.zapis()) {
            case BRAK -> rodzaj.nieoznaczona();
            case LITEROWY -> rodzaj == RodzajJednostki.LITERA;
            case ARABSKI -> !rodzaj.nieoznaczona() && rodzaj != RodzajJednostki.LITERA;
            case RZYMSKI -> rodzaj == RodzajJednostki.ARTYKUL;
        };
        if (!zgodne) {
            throw new IllegalArgumentException("mark " + o.zapis() + " '" + o + "' of " + rodzaj);
        }
    }
}
