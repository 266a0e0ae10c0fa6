package pl.uchwalnik.render.pdf.draw;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says of itself.
 *
 * @param author empty when unknown
 */
public record Properties(String title, String author, String description, Optional<LocalDate> date) {}
