/**
 * Functions that templates call: {@link pl.uchwalnik.szablon.funkcje.Funkcje} lists them; their state (which acts have been
 * cited, which footnotes wait) belongs to one document.
 */
@NullMarked
package pl.uchwalnik.szablon.funkcje;

import org.jspecify.annotations.NullMarked;
