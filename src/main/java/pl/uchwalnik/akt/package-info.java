/**
 * The act as a tree: {@link pl.uchwalnik.akt.Akt} is the entry. Units, marks, addresses, grouping units, blocks of prose;
 * pure immutable data and its laws (ZTP § 54–62, § 124). No reading, no printing, no rendering.
 *
 * <p>Laws of the tree: a unit holds only lower units, a grouping unit only lower grouping units; marks fit the kind of their unit;
 * contents of a part are either units (with paragraphs, tables and quotations) or prose; headings and lists stand only in prose, quotations
 * only among units; a table has at least one column. Constructors keep the law of units, the printer of the canonical text refuses a tree that breaks the rest, and the
 * parser never makes one. Texts are one line of composed letters and single ordinary spaces.
 *
 * <p>May use {@code diagnostyka}. Texts hold ordinary spaces; hard ones are set before rendering.
 */
@NullMarked
package pl.uchwalnik.akt;

import org.jspecify.annotations.NullMarked;
