/**
 * Clauses (klauzule) that a template offers to an existing statute: reads them, finds their places, gives the new text of
 * the statute. It writes no commands: they follow from the difference of the two texts. Entry: {@link
 * pl.uchwalnik.nowelizacja.klauzule.WstawianieKlauzul}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.klauzule;

import org.jspecify.annotations.NullMarked;
