/** Accessibility of prose: headings and tables. */
@NullMarked
package pl.uchwalnik.kontrola.dostepnosc;

import org.jspecify.annotations.NullMarked;
