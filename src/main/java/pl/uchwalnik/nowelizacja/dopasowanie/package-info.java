/**
 * Matching: which unit of the new text is which unit of the old one, by likeness and by mark, in order, and the mark it
 * will bear. It makes no commands. Entry: {@link pl.uchwalnik.nowelizacja.dopasowanie.Miejsca}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.dopasowanie;

import org.jspecify.annotations.NullMarked;
