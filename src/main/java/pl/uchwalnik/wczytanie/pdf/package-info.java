/**
 * PDF files to lines: our own through their structure tree, others by the geometry of their glyphs.
 * {@link pl.uchwalnik.wczytanie.pdf.PdfReader} is the entry.
 */
@NullMarked
package pl.uchwalnik.wczytanie.pdf;

import org.jspecify.annotations.NullMarked;
