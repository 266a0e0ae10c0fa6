/**
 * The template engine, closed and guarded: {@link pl.uchwalnik.szablon.silnik.Silnik} is its configuration. Templates are
 * prepared (line marks, what is forbidden), run under a bound of time and size, and their output protects data.
 */
@NullMarked
package pl.uchwalnik.szablon.silnik;

import org.jspecify.annotations.NullMarked;
