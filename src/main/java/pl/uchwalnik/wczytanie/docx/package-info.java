/**
 * Word files to lines, as their reader sees them: list numbers resolved, tracked changes accepted or rejected, notes
 * and fields in place. {@link pl.uchwalnik.wczytanie.docx.DocxReader} is the entry.
 */
@NullMarked
package pl.uchwalnik.wczytanie.docx;

import org.jspecify.annotations.NullMarked;
