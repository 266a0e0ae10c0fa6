package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.List;
import pl.uchwalnik.wczytanie.Linia;

/** Part of an act (część) as lines: the body, an annex or the justification, its heading included. */
record Czesc(Rodzaj rodzaj, List<Linia> linie) {

    /** Which part. */
    enum Rodzaj {
        TRZON,
        ZALACZNIK,
        UZASADNIENIE
    }

    Czesc {
        linie = List.copyOf(linie);
    }
}
