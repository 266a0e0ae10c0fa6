/**
 * Reading of existing acts: DOCX, ODT, PDF, HTML, RTF and plain text of any origin become lines, lines become the
 * canonical text with every guess listed, and {@code skladnia} makes the tree. {@link pl.uchwalnik.wczytanie.Wczytanie}
 * is the entry.
 *
 * <p>May use {@code skladnia}, {@code akt}, {@code diagnostyka}. PDFBox is used here for reading only.
 */
@NullMarked
package pl.uchwalnik.wczytanie;

import org.jspecify.annotations.NullMarked;
