package pl.uchwalnik.wczytanie.rozpoznanie;

import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Where a reading stands (stan): the last mark of every level, {@link Oznaczenie#BRAK} where none is open, and how points
 * are written in the enumeration that is open.
 *
 * @param lista how the ustępy of the open § are counted
 */
record Stan(
        Oznaczenie rozdzial,
        Oznaczenie paragraf,
        Oznaczenie ustep,
        Oznaczenie punkt,
        Oznaczenie litera,
        boolean tirety,
        Forma formaPunktow,
        Lista lista) {

    /** How ustępy are counted. */
    enum Lista {
        ZWYKLA,
        /** The first one stands in the line of its §: a list of a web page may begin after it. */
        PIERWSZY_W_WIERSZU,
        /** Such a list has begun and counts from 1 again. */
        OD_NOWA
    }

    static final Stan POCZATEK = new Stan(
            Oznaczenie.BRAK,
            Oznaczenie.BRAK,
            Oznaczenie.BRAK,
            Oznaczenie.BRAK,
            Oznaczenie.BRAK,
            false,
            Forma.NAWIAS,
            Lista.ZWYKLA);

    Oznaczenie ostatnie(RodzajJednostki rodzaj) {
        return switch (rodzaj) {
            case ARTYKUL, PARAGRAF -> paragraf;
            case USTEP -> ustep;
            case PUNKT -> punkt;
            case LITERA -> litera;
            case TIRET, PODWOJNE_TIRET -> Oznaczenie.BRAK;
        };
    }

    /** The state after a unit: everything below it is closed. */
    Stan after(RodzajJednostki rodzaj, Oznaczenie o, Forma forma) {
        Oznaczenie b = Oznaczenie.BRAK;
        return switch (rodzaj) {
            case ARTYKUL, PARAGRAF -> new Stan(rozdzial, o, b, b, b, false, Forma.NAWIAS, Lista.ZWYKLA);
            case USTEP -> new Stan(rozdzial, paragraf, o, b, b, false, Forma.NAWIAS, lista);
            case PUNKT -> new Stan(rozdzial, paragraf, ustep, o, b, false, forma, lista);
            case LITERA -> new Stan(rozdzial, paragraf, ustep, punkt, o, false, formaPunktow, lista);
            case TIRET, PODWOJNE_TIRET -> new Stan(rozdzial, paragraf, ustep, punkt, litera, true, formaPunktow, lista);
        };
    }

    Stan afterRozdzial(Oznaczenie o) {
        Oznaczenie b = Oznaczenie.BRAK;
        return new Stan(o, paragraf, b, b, b, false, Forma.NAWIAS, Lista.ZWYKLA);
    }

    Stan withLista(Lista nowa) {
        return new Stan(rozdzial, paragraf, ustep, punkt, litera, tirety, formaPunktow, nowa);
    }
}
