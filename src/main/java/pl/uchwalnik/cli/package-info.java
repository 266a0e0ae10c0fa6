/**
 * Command line: {@link pl.uchwalnik.cli.Cli} is the entry, a class a command. The only room with a clock, an exit and a
 * console.
 */
@NullMarked
package pl.uchwalnik.cli;

import org.jspecify.annotations.NullMarked;
