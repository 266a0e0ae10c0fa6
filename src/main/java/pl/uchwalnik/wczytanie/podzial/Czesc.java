package pl.uchwalnik.wczytanie.podzial;

import java.util.List;
import pl.uchwalnik.wczytanie.Linia;

/** Part of an act (część) as lines: the body, an annex or the justification, its heading included. */
public record Czesc(Rodzaj rodzaj, List<Linia> linie) {

    /** Which part. */
    public enum Rodzaj {
        TRZON,
        ZALACZNIK,
        UZASADNIENIE
    }

    public Czesc {
        linie = List.copyOf(linie);
    }
}
