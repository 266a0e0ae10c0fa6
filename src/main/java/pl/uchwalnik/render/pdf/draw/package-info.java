/** From pages to the bytes of a tagged file: {@link pl.uchwalnik.render.pdf.draw.DocumentWriter}. */
@NullMarked
package pl.uchwalnik.render.pdf.draw;

import org.jspecify.annotations.NullMarked;
