/**
 * The act as PDF: {@link pl.uchwalnik.render.pdf.PdfRenderer} is the entry. A small layout engine of our own in five
 * steps, a package each: {@code font} (what the typeface knows), {@code line} (text to lines), this package (the act to a
 * column of lines and rows, with its {@code tag} structure), {@code page} (the column to pages), {@code draw} (pages to
 * bytes).
 *
 * <p>May use {@code akt}, {@code render}, {@code jezyk}, {@code diagnostyka}. The only room that writes with PDFBox.
 */
@NullMarked
package pl.uchwalnik.render.pdf;

import org.jspecify.annotations.NullMarked;
