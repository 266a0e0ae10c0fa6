/**
 * Amending commands as data: the closed set {@link pl.uchwalnik.nowelizacja.polecenia.Polecenie} and the paths it aims
 * at. Nothing here knows how a command is worded, found or executed.
 */
@NullMarked
package pl.uchwalnik.nowelizacja.polecenia;

import org.jspecify.annotations.NullMarked;
