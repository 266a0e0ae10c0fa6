/**
 * References inside an act (odesłania): finds them in running text and writes other marks into them. Entry: {@link
 * pl.uchwalnik.nowelizacja.odeslania.Odeslania}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.odeslania;

import org.jspecify.annotations.NullMarked;
