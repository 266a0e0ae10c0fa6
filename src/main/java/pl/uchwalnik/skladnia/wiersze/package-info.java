/**
 * Lines and what they are by their marks; the rules both directions share: {@link pl.uchwalnik.skladnia.wiersze.Stos} places a line, {@link
 * pl.uchwalnik.skladnia.wiersze.Ucieczka} keeps plain text plain. Inside of {@code skladnia} only.
 */
@NullMarked
package pl.uchwalnik.skladnia.wiersze;

import org.jspecify.annotations.NullMarked;
