/**
 * Uchwalnik, a compiler of Polish municipal law. {@link pl.uchwalnik.Potok} is the pipeline; its stages, in order, are the
 * packages: {@code zapis} and {@code profil} (facts), {@code prawo} and {@code jezyk} (law and language as data),
 * {@code szablon} (text of the act), {@code skladnia} (text to tree), {@code akt} (the tree), {@code nowelizacja}
 * (amendments), {@code kontrola} (checks), {@code render} (files), {@code pakiet} (packs), {@code cli} (command line).
 * {@code diagnostyka} is what all of them report with.
 */
@NullMarked
package pl.uchwalnik;

import org.jspecify.annotations.NullMarked;
