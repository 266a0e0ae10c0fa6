@NullMarked
package pl.uchwalnik.render.pdf.draw;

import org.jspecify.annotations.NullMarked;
