package pl.uchwalnik.akt;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Comparison (porównanie) of two texts of one act, to be shown as visible changes.
 *
 * @param autor who is named as the author of the changes
 * @param data day of the changes; without it they bear none
 */
public record Porownanie(Akt przed, Akt po, String autor, Optional<LocalDate> data) {}
