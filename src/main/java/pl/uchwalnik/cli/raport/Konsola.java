package pl.uchwalnik.cli.raport;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Streams of one run (konsola): {@code out} carries what was asked for, {@code err} everything that is said about it.
 *
 * @param terminal a person watches {@code err}, so a progress bar makes sense
 */
public record Konsola(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
