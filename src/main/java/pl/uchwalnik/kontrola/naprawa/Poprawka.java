package pl.uchwalnik.kontrola.naprawa;

import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * One change that was made (poprawka).
 *
 * @param kod rule that the text broke
 * @param bylo words as they stood, {@code jest} as they stand now
 */
public record Poprawka(String kod, Polozenie polozenie, String bylo, String jest) {}
