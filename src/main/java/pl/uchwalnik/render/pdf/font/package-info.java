/** Fonts of the PDF: {@link pl.uchwalnik.render.pdf.font.FontSet}. Uses no other room of the renderer. */
@NullMarked
package pl.uchwalnik.render.pdf.font;

import org.jspecify.annotations.NullMarked;
