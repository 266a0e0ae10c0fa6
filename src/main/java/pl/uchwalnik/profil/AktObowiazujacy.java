package pl.uchwalnik.profil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Act in force (akt obowiązujący): where its text lies and how it is cited (ZTP § 158, § 162).
 *
 * @param plik canonical text, a path relative to the profile
 * @param tytul title from {@code w sprawie} on
 * @param dziennik where it was published; absent when it was not
 */
public record AktObowiazujacy(
        Optional<String> plik,
        Optional<String> organ,
        Optional<String> numer,
        Optional<LocalDate> data,
        Optional<String> tytul,
        Optional<Pozycja> dziennik,
        List<Zmiana> zmiany) {

    /** Position (pozycja) in the voivodeship journal. */
    public record Pozycja(Optional<Integer> rok, Optional<Integer> pozycja) {}

    /** Amendment (zmiana) of the act. */
    public record Zmiana(
            Optional<String> numer, Optional<LocalDate> data, Optional<Integer> rok, Optional<Integer> pozycja) {}

    public AktObowiazujacy {
        zmiany = List.copyOf(zmiany);
    }
}
