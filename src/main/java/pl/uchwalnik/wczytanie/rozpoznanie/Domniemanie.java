package pl.uchwalnik.wczytanie.rozpoznanie;

import pl.uchwalnik.diagnostyka.Diagnoza;

/**
 * Assumption (domniemanie) about a line of the recognised text.
 *
 * @param wiersz line of the recognised text, counted from 1
 * @param diagnoza what was assumed, with the place in the file
 */
public record Domniemanie(int wiersz, Diagnoza diagnoza) {}
