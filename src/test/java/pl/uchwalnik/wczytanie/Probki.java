package pl.uchwalnik.wczytanie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Samples of municipal acts with the defects of real ones, kept beside the project and absent from a user's clone. */
public final class Probki {
    private static final Path KATALOG = Path.of("..", "shared", "korpus", "probki");

    private Probki() {}

    public static List<Path> all() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(KATALOG), "pominięto: nie ma próbek " + KATALOG);
        try (Stream<Path> s = Files.walk(KATALOG)) {
            return s.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** Bytes of a sample without its first line, which says where it comes from. */
    public static byte[] bytes(Path p) throws IOException {
        String t = Files.readString(p);
        return t.substring(t.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    }
}
