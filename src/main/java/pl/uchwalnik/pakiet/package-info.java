/**
 * Packs of documents: {@link pl.uchwalnik.pakiet.Pakowacz} makes the pack of one profile, {@link
 * pl.uchwalnik.pakiet.Partia} those of many. Files appear whole or not at all; the manifest of a pack
 * ({@link pl.uchwalnik.pakiet.Manifest}) tells what was made of what, so that unchanged packs are skipped and files
 * changed by hand are kept.
 */
@NullMarked
package pl.uchwalnik.pakiet;

import org.jspecify.annotations.NullMarked;
