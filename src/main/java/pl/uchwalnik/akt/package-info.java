/**
 * The act as a tree: {@link pl.uchwalnik.akt.Akt} is the entry. Units, marks, addresses, grouping units, blocks of prose;
 * pure immutable data and its laws (ZTP § 54–62, § 124). No reading, no printing, no rendering.
 *
 * <p>May use {@code diagnostyka}. Texts hold ordinary spaces; hard ones are set before rendering.
 */
@NullMarked
package pl.uchwalnik.akt;

import org.jspecify.annotations.NullMarked;
