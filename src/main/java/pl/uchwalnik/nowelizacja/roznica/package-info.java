/**
 * Difference: from two texts of an act to the commands that lead from one to the other. Entry: {@link
 * pl.uchwalnik.nowelizacja.roznica.Roznica}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.roznica;

import org.jspecify.annotations.NullMarked;
