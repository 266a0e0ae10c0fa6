/**
 * OpenDocument texts to lines, with the numbers of lists resolved. {@link pl.uchwalnik.wczytanie.odt.OdtReader} is the
 * entry.
 */
@NullMarked
package pl.uchwalnik.wczytanie.odt;

import org.jspecify.annotations.NullMarked;
