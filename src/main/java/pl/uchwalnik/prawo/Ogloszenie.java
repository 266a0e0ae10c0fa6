package pl.uchwalnik.prawo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Publication in a journal (ogłoszenie).
 *
 * @param numer number of the issue, for acts before 2012 ({@code Nr 64, poz. 593})
 * @param dnia day of publication, where it is known
 * @param wZycie day on which what was published enters into force, where it is known
 */
public record Ogloszenie(
        int rok, Optional<Integer> numer, int pozycja, Optional<LocalDate> dnia, Optional<LocalDate> wZycie) {

    public static Ogloszenie of(int rok, int pozycja) {
        return new Ogloszenie(rok, Optional.empty(), pozycja, Optional.empty(), Optional.empty());
    }

    /** The same number of the same journal, whatever is known of its days. */
    public boolean samo(Ogloszenie inne) {
        return rok == inne.rok && pozycja == inne.pozycja;
    }
}
