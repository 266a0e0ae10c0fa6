/**
 * Text to tree: {@link pl.uchwalnik.skladnia.czytanie.CzytnikAktu} reads an act, {@link pl.uchwalnik.skladnia.czytanie.Wykonczenie} finishes
 * it. Inside of {@code skladnia} only.
 */
@NullMarked
package pl.uchwalnik.skladnia.czytanie;

import org.jspecify.annotations.NullMarked;
