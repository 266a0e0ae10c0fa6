/** Required elements of documents, from a data file with sources. */
@NullMarked
package pl.uchwalnik.kontrola.elementy;

import org.jspecify.annotations.NullMarked;
