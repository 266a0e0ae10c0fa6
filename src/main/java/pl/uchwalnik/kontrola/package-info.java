/**
 * Checks: {@link pl.uchwalnik.kontrola.Kontrola} is the entry, {@link pl.uchwalnik.kontrola.RejestrRegul} the list of
 * rules in their fixed order. A rule is one small class with its card ({@link pl.uchwalnik.kontrola.KartaReguly}): code,
 * severity, provision, a bad and a good example, which are its tests and its documentation. Rules run on the tree, so
 * they work for our documents and for any act that was read. A sub-package holds one family of rules.
 */
@NullMarked
package pl.uchwalnik.kontrola;

import org.jspecify.annotations.NullMarked;
