/**
 * Polish language (język): how dates, sums, numbers, names and blanks are written.
 *
 * <p>{@link pl.uchwalnik.jezyk.TwardeSpacje} is the one pass that renderers run over a text before they set it;
 * everything else is used while a document is being written. Facts of the language that are lists of words stand in
 * resource tables beside this package, not in code.
 */
@NullMarked
package pl.uchwalnik.jezyk;

import org.jspecify.annotations.NullMarked;
