/** Rules on the repetition of statutes (powtórzenia ustaw) and the index of their words. */
@NullMarked
package pl.uchwalnik.kontrola.powtorzenia;

import org.jspecify.annotations.NullMarked;
