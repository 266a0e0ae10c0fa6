@NullMarked
package pl.uchwalnik.render.pdf;

import org.jspecify.annotations.NullMarked;
