package pl.uchwalnik.akt;

import java.util.List;

/**
 * Editorial unit (jednostka redakcyjna): §, artykuł, ustęp, punkt, litera, tiret or podwójne tiret.
 *
 * @param oznaczenie its mark; {@link Oznaczenie#BRAK} for tirets
 * @param tekst text after the mark; before lower units it is the introduction to the enumeration (wprowadzenie do
 *     wyliczenia); empty in a § that is divided into ustępy from the start
 * @param skladniki lower units, tables, quoted text or further paragraphs, in order
 * @param czescWspolna common part (część wspólna) that closes the enumeration, without its dash; empty when there is none
 */
public record Jednostka(
        RodzajJednostki rodzaj,
        Oznaczenie oznaczenie,
        String tekst,
        List<Skladnik> skladniki,
        String czescWspolna,
        Miejsce miejsce)
        implements Skladnik {

    public Jednostka {
        skladniki = List.copyOf(skladniki);
        for (Skladnik s : skladniki) {
            if (s instanceof Jednostka j && j.rodzaj().compareTo(rodzaj) <= 0) {
                throw new IllegalArgumentException(j.rodzaj() + " under " + rodzaj);
            }
            if (s instanceof JednostkaSystematyzacyjna) {
                throw new IllegalArgumentException("grouping unit under " + rodzaj);
            }
        }
    }

    /** A unit without lower ones. */
    public static Jednostka of(RodzajJednostki rodzaj, Oznaczenie oznaczenie, String tekst) {
        return new Jednostka(rodzaj, oznaczenie, tekst, List.of(), "", Miejsce.NIEZNANE);
    }

    /** Lower units, in order, without tables, quotations and paragraphs. */
    public List<Jednostka> jednostki() {
        return skladniki.stream()
                .filter(Jednostka.class::isInstance)
                .map(Jednostka.class::cast)
                .toList();
    }

    public Jednostka withOznaczenie(Oznaczenie nowe) {
        return new Jednostka(rodzaj, nowe, tekst, skladniki, czescWspolna, miejsce);
    }

    public Jednostka withTekst(String nowy) {
        return new Jednostka(rodzaj, oznaczenie, nowy, skladniki, czescWspolna, miejsce);
    }

    public Jednostka withSkladniki(List<? extends Skladnik> nowe) {
        return new Jednostka(rodzaj, oznaczenie, tekst, List.copyOf(nowe), czescWspolna, miejsce);
    }

    public Jednostka withCzescWspolna(String nowa) {
        return new Jednostka(rodzaj, oznaczenie, tekst, skladniki, nowa, miejsce);
    }
}
