/** Phrases that normative text must not hold. */
@NullMarked
package pl.uchwalnik.kontrola.zakazane;

import org.jspecify.annotations.NullMarked;
