package pl.uchwalnik.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Program entry: gives the process's streams to {@link Cli} and its result to the system. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // the console's own encoding may be ASCII (LC_ALL=C); Polish letters must survive all the same
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int kod = new Cli(terminal()).run(System.in, out, err, args);
        out.flush();
        err.flush();
        System.exit(kod);
    }

    /** A terminal on both ends; a pipe on either means that nobody watches. */
    private static boolean terminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
}
