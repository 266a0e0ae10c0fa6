/**
 * Clean lines split into the parts of an act: the body, annexes and the justification; heads of parts and signatures.
 */
@NullMarked
package pl.uchwalnik.wczytanie.podzial;

import org.jspecify.annotations.NullMarked;
