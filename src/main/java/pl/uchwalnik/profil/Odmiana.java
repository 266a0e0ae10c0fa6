package pl.uchwalnik.profil;

import java.time.LocalDate;
import java.util.Optional;
import pl.uchwalnik.zapis.Klucz;
import pl.uchwalnik.zapis.Wlaczone;

/**
 * Inflection (odmiana) of a name; the nominative is the name itself.
 *
 * @param dopelniacz genitive, key {@code D}
 * @param celownik dative, key {@code C}
 * @param biernik accusative, key {@code B}
 * @param narzednik instrumental, key {@code N}
 * @param miejscownik locative, key {@code Ms}
 * @param przyimek preposition with the locative, key {@code w}: {@code w} or {@code we}
 */
public record Odmiana(
        @Klucz("D") Optional<String> dopelniacz,
        @Klucz("C") Optional<String> celownik,
        @Klucz("B") Optional<String> biernik,
        @Klucz("N") Optional<String> narzednik,
        @Klucz("Ms") Optional<String> miejscownik,
        @Klucz("w") Optional<Przyimek> przyimek,
        @Wlaczone Potwierdzenie potwierdzenie) {

    /** Preposition "w" in its two shapes (przyimek). */
    public enum Przyimek {
        W,
        WE
    }

    /** Who stands behind the forms (potwierdzenie). */
    public record Potwierdzenie(Optional<Status> status, Optional<String> kto, Optional<LocalDate> dnia) {}

    /** Whether a person has confirmed the forms (status). */
    public enum Status {
        POTWIERDZONE,
        PEWNE,
        @Klucz("do potwierdzenia")
        DO_POTWIERDZENIA
    }
}
