/**
 * Findings and the places they point to. {@link pl.uchwalnik.diagnostyka.Diagnoza} is what every stage reports with,
 * {@link pl.uchwalnik.diagnostyka.WydrukDiagnoz} is how a person sees it.
 *
 * <p>Uses nothing but the JDK; every other room may use it.
 */
@NullMarked
package pl.uchwalnik.diagnostyka;

import org.jspecify.annotations.NullMarked;
