/**
 * Amendments (nowelizacja): matching, commands, application and wording are four separate things. Entry: {@link
 * pl.uchwalnik.nowelizacja.Nowelizacja}.
 */
@NullMarked
package pl.uchwalnik.nowelizacja;

import org.jspecify.annotations.NullMarked;
