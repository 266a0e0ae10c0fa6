package pl.uchwalnik.sprawdzanie;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;

/**
 * What one argument stood for (zbiór): an act, or all documents of a profile or a folder.
 *
 * @param nazwa the argument
 * @param dokumenty documents that could be read
 * @param diagnozy findings on reading, on the profile and on what belongs to no single document
 * @param odczytany nothing stood in the way: every document is there
 */
public record Zbior(String nazwa, List<Sprawdzony> dokumenty, List<Diagnoza> diagnozy, boolean odczytany) {

    public Zbior {
        dokumenty = List.copyOf(dokumenty);
        diagnozy = List.copyOf(diagnozy);
    }

    static Zbior nieodczytany(String nazwa, List<Diagnoza> diagnozy) {
        return new Zbior(nazwa, List.of(), diagnozy, false);
    }

    /** With what another look at each document finds. */
    public Zbior plus(Function<Akt, List<Diagnoza>> spojrzenie) {
        return new Zbior(nazwa, dokumenty.stream().map(d -> d.plus(spojrzenie)).toList(), diagnozy, odczytany);
    }

    /** All findings as a person is shown them. */
    public List<Diagnoza> shown() {
        return Stream.concat(diagnozy.stream(), dokumenty.stream().flatMap(d -> d.shown().stream()))
                .toList();
    }
}
