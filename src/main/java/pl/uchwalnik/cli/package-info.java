/** Command line: {@link pl.uchwalnik.cli.Cli} is the entry. */
@NullMarked
package pl.uchwalnik.cli;

import org.jspecify.annotations.NullMarked;
