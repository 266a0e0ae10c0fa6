/**
 * Exchange (wymiana) of acts with other programs: {@link pl.uchwalnik.wymiana.AktJson} writes the tree as data that
 * {@code JsonWriter} prints, {@link pl.uchwalnik.wymiana.AktJsonReader} reads it back to the same tree. The shape stands in
 * {@code src/docs/JSON.md}.
 *
 * <p>May use {@code akt}, {@code zapis}, {@code diagnostyka}.
 */
@NullMarked
package pl.uchwalnik.wymiana;

import org.jspecify.annotations.NullMarked;
