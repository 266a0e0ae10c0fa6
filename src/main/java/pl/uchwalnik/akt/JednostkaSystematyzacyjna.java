package pl.uchwalnik.akt;

import java.util.List;

/**
 * Grouping unit (jednostka systematyzacyjna): dział, rozdział or oddział.
 *
 * @param oznaczenie Arabic, Roman as in older acts, or {@link Oznaczenie#BRAK} when the act does not number it
 * @param tytul title; may be empty in an existing act
 */
public record JednostkaSystematyzacyjna(
        RodzajSystematyzacyjny rodzaj, Oznaczenie oznaczenie, String tytul, List<Skladnik> skladniki, Miejsce miejsce)
        implements Skladnik {

    public JednostkaSystematyzacyjna {
        skladniki = List.copyOf(skladniki);
        if (oznaczenie.zapis() == Oznaczenie.Zapis.LITEROWY) {
            throw new IllegalArgumentException("letter mark of " + rodzaj);
        }
    }

    public JednostkaSystematyzacyjna withSkladniki(List<? extends Skladnik> nowe) {
        return new JednostkaSystematyzacyjna(rodzaj, oznaczenie, tytul, List.copyOf(nowe), miejsce);
    }

    public JednostkaSystematyzacyjna withTytul(String nowy) {
        return new JednostkaSystematyzacyjna(rodzaj, oznaczenie, nowy, skladniki, miejsce);
    }

    public JednostkaSystematyzacyjna withOznaczenie(Oznaczenie nowe) {
        return new JednostkaSystematyzacyjna(rodzaj, nowe, tytul, skladniki, miejsce);
    }
}
