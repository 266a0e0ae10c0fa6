/**
 * Commands on the register of acts: what it holds, how an act is cited on a day, whether it is up to date. {@code sprawdz}
 * is the only command that may use the network, and only when told so.
 */
@NullMarked
package pl.uchwalnik.cli.akty;

import org.jspecify.annotations.NullMarked;
