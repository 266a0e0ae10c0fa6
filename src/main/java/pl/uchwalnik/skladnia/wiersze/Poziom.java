package pl.uchwalnik.skladnia.wiersze;

import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;

/** Level (poziom) of an open element, from the outermost; the word names it in an explicit mark of place. */
public enum Poziom {
    AKT("akt"),
    CYTAT("cytat"),
    DZIAL("dział"),
    ROZDZIAL("rozdział"),
    ODDZIAL("oddział"),
    ARTYKUL("art."),
    PARAGRAF("§"),
    USTEP("ust."),
    PUNKT("pkt"),
    LITERA("lit."),
    TIRET("tiret"),
    PODWOJNE_TIRET("podwójne tiret");

    private final String slowo;

    Poziom(String slowo) {
        this.slowo = slowo;
    }

    public String slowo() {
        return slowo;
    }

    public boolean jednostka() {
        return compareTo(ARTYKUL) >= 0;
    }

    public boolean grupa() {
        return this == DZIAL || this == ROZDZIAL || this == ODDZIAL;
    }

    public static Poziom of(RodzajJednostki rodzaj) {
        return switch (rodzaj) {
            case ARTYKUL -> ARTYKUL;
            case PARAGRAF -> PARAGRAF;
            case USTEP -> USTEP;
            case PUNKT -> PUNKT;
            case LITERA -> LITERA;
            case TIRET -> TIRET;
            case PODWOJNE_TIRET -> PODWOJNE_TIRET;
        };
    }

    public static Poziom of(RodzajSystematyzacyjny rodzaj) {
        return switch (rodzaj) {
            case DZIAL -> DZIAL;
            case ROZDZIAL -> ROZDZIAL;
            case ODDZIAL -> ODDZIAL;
        };
    }

    public static Optional<Poziom> of(String slowo) {
        for (Poziom p : values()) {
            if (p.slowo.equals(slowo)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }
}
