/**
 * What {@code sprawdz} is given and what comes of it: {@link pl.uchwalnik.sprawdzanie.Sprawdzanie} tells a profile from
 * an act and a folder, brings all of them to trees, and runs the rules of one document and of a whole pack.
 */
@NullMarked
package pl.uchwalnik.sprawdzanie;

import org.jspecify.annotations.NullMarked;
