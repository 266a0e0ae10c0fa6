/**
 * Quick fixes: what is wrong with certainty and has one cure is set right in a copy of the act.
 * {@link pl.uchwalnik.kontrola.naprawa.Naprawa} is the entry.
 */
@NullMarked
package pl.uchwalnik.kontrola.naprawa;

import org.jspecify.annotations.NullMarked;
