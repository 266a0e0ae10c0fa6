/**
 * Matching: which unit of the new text is which unit of the old one, by likeness and by mark, in order. It knows nothing
 * of commands. Entry: {@link pl.uchwalnik.nowelizacja.dopasowanie.Dopasowanie}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.dopasowanie;

import org.jspecify.annotations.NullMarked;
