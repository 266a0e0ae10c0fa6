/**
 * Law as data (prawo): {@link pl.uchwalnik.prawo.RejestrAktow} holds the acts that documents cite, {@link
 * pl.uchwalnik.prawo.Powolywanie} writes a citation of one for the day of a session (ZTP § 158, § 161–162).
 *
 * <p>Facts of law stand in {@code prawo/akty.yaml} with their source and date; code holds only the rules by which they
 * are put together.
 */
@NullMarked
package pl.uchwalnik.prawo;

import org.jspecify.annotations.NullMarked;
