/**
 * Facts of a profile as templates see them: {@link pl.uchwalnik.szablon.dane.Fakty} wraps values and tells a missing fact
 * from a misspelt name.
 */
@NullMarked
package pl.uchwalnik.szablon.dane;

import org.jspecify.annotations.NullMarked;
