/** From lines and rows to pages: {@link pl.uchwalnik.render.pdf.page.Paginator}. */
@NullMarked
package pl.uchwalnik.render.pdf.page;

import org.jspecify.annotations.NullMarked;
