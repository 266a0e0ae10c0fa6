package pl.uchwalnik.profil;

import java.time.LocalDate;
import java.util.Optional;

/** Document (dokument) that others refer to: who made it, its number, day and title. */
public record Dokument(
        Optional<String> tytul, Optional<String> organ, Optional<String> numer, Optional<LocalDate> data) {}
