/**
 * Prose of annexes and justifications: CommonMark with tables to blocks and back. {@link
 * pl.uchwalnik.skladnia.proza.ProzaReader} reads, {@link pl.uchwalnik.skladnia.proza.ProzaPrinter} prints so that what is read back is the same.
 *
 * <p>The only user of commonmark-java. Emphasis, links and code keep their text and lose their marks: the tree holds plain
 * text.
 */
@NullMarked
package pl.uchwalnik.skladnia.proza;

import org.jspecify.annotations.NullMarked;
