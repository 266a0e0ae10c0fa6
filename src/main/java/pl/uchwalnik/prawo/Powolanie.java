package pl.uchwalnik.prawo;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;

/**
 * Citation of an act (powołanie, ZTP § 158).
 *
 * @param tytul kind, date and title, for every further citation: {@code ustawy z dnia 12 marca 2004 r. o pomocy …}
 * @param dziennik journal mark in brackets, for the first one; its footnote mark is {@link #ODNOSNIK}
 * @param odnosnik text of the footnote that lists the changes, when they are too many for the mark
 * @param diagnozy what is not certain about it; without a place, the citing document knows that
 */
public record Powolanie(String tytul, String dziennik, Optional<String> odnosnik, List<Diagnoza> diagnozy) {

    /** Stands in {@code dziennik} where the document puts the mark of its next footnote. */
    public static final String ODNOSNIK = "⁎⁾";

    public Powolanie {
        diagnozy = List.copyOf(diagnozy);
    }
}
