package pl.uchwalnik.nowelizacja.odczyt;

import java.util.List;
import java.util.Optional;

/**
 * Item (pozycja) of an amending act before its words are read: a line with its mark and the quotation that follows.
 *
 * @param znacznik empty for a line without a mark
 * @param cytat quoted lines without the quotation marks; no lines when nothing is quoted
 */
record Pozycja(Optional<Znacznik> znacznik, String tekst, List<Linia> cytat, int wiersz) {
    Pozycja {
        cytat = List.copyOf(cytat);
    }

    boolean przepis() {
        return znacznik.filter(z -> z.rodzaj() == Znacznik.Rodzaj.PRZEPIS).isPresent();
    }
}
