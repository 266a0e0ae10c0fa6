package pl.uchwalnik.akt;

import java.util.List;

/** Laws of the tree (prawa drzewa) that hold for every list of components; kept by the constructors. */
final class Prawa {
    private Prawa() {}

    /** Headings and lists are prose; they never stand in units, grouping units and quotations. */
    static void bezProzy(List<Skladnik> skladniki, String gdzie) {
        for (Skladnik s : skladniki) {
            if (proza(s)) {
                throw new IllegalArgumentException("prose (" + s.getClass().getSimpleName() + ") under " + gdzie);
            }
        }
    }

    /** Contents of a part are units or prose, never both. */
    static void jednorodna(List<Skladnik> tresc) {
        if (tresc.stream().anyMatch(Prawa::proza) && tresc.stream().anyMatch(Prawa::zJednostek)) {
            throw new IllegalArgumentException("units and headings or lists of prose in one part");
        }
    }

    /** Prose holds no quotations of amending commands. */
    static void proza(List<Blok> bloki) {
        if (bloki.stream().anyMatch(Cytat.class::isInstance)) {
            throw new IllegalArgumentException("a quotation of an amending command in prose");
        }
    }

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

    private static boolean proza(Skladnik s) {
        return s instanceof Naglowek || s instanceof Lista;
    }

    private static boolean zJednostek(Skladnik s) {
        return s instanceof Jednostka || s instanceof JednostkaSystematyzacyjna || s instanceof Cytat;
    }
}
