/**
 * From text to lines: {@link pl.uchwalnik.render.pdf.line.LineSetter} makes lines of the pieces of a paragraph with
 * {@link pl.uchwalnik.render.pdf.line.LineBreaker}.
 */
@NullMarked
package pl.uchwalnik.render.pdf.line;

import org.jspecify.annotations.NullMarked;
