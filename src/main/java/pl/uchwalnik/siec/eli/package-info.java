/**
 * The Sejm's ELI service (usługa ELI): what it knows of published acts. {@link pl.uchwalnik.siec.eli.SprawdzenieAktu}
 * compares it with an entry of the register and proposes a change; the register itself is never touched.
 */
@NullMarked
package pl.uchwalnik.siec.eli;

import org.jspecify.annotations.NullMarked;
