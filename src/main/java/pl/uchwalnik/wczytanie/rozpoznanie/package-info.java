/**
 * Lines of any origin to the canonical text of an act: cleaning, parts, and the best consistent reading of all marks of
 * the act at once. {@link pl.uchwalnik.wczytanie.rozpoznanie.Rozpoznanie} is the entry.
 *
 * <p>Continuity of numbers is the strongest evidence: a reading is chosen for the whole part, not line by line. Whatever
 * is not certain becomes a finding of severity uwaga with its place.
 */
@NullMarked
package pl.uchwalnik.wczytanie.rozpoznanie;

import org.jspecify.annotations.NullMarked;
