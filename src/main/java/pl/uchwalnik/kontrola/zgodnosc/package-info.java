/** Rules of a pack: names, dates, numbers and citations agree across its documents. */
@NullMarked
package pl.uchwalnik.kontrola.zgodnosc;

import org.jspecify.annotations.NullMarked;
