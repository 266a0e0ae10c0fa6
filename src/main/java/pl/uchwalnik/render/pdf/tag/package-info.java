/** Structure of the PDF before it is drawn: {@link pl.uchwalnik.render.pdf.tag.Tag}. Plain data, no PDF library. */
@NullMarked
package pl.uchwalnik.render.pdf.tag;

import org.jspecify.annotations.NullMarked;
