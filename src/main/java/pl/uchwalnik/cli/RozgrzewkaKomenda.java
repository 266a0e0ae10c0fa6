package pl.uchwalnik.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;

/**
 * {@code rozgrzewka}: makes the pack of the first sample profile in a temporary folder and deletes it. The launcher runs it
 * once to record the start-up cache.
 */
@Command(name = "rozgrzewka", hidden = true)
final class RozgrzewkaKomenda implements Callable<Integer> {
    private static final String PROFIL = "brzozowka.yaml";

    private final Konsola konsola;

    RozgrzewkaKomenda(Konsola konsola) {
        this.konsola = konsola;
    }

    @Override
    public Integer call() throws IOException {
        Path katalog = Files.createTempDirectory("uchwalnik-rozgrzewka-");
        PrintStream nic = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            Konsola cicha = new Konsola(konsola.in(), nic, nic, false);
            for (List<String> args : List.of(
                    List.of("profil", "przyklad", katalog.resolve("p").toString()),
                    List.of(
                            "generuj",
                            katalog.resolve("p").resolve(PROFIL).toString(),
                            "-o",
                            katalog.resolve("o").toString()))) {
                Cli.commandLine(cicha).execute(args.toArray(String[]::new));
            }
        } finally {
            delete(katalog);
        }
        return KodWyjscia.GOTOWE.kod();
    }

    private static void delete(Path katalog) throws IOException {
        try (Stream<Path> s = Files.walk(katalog)) {
            for (Path p : s.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
