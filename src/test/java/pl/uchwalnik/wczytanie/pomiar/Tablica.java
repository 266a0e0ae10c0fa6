package pl.uchwalnik.wczytanie.pomiar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Table of measurements (tablica), kept beside the build for people to read. */
final class Tablica {
    private static final Path KATALOG = Path.of("target", "pomiar");

    private Tablica() {}

    static void write(String nazwa, Map<String, Pomiar> pomiary) throws IOException {
        StringBuilder b = new StringBuilder(Pomiar.header()).append('\n');
        pomiary.forEach((k, p) -> b.append(p.row(k)).append('\n'));
        Files.createDirectories(KATALOG);
        Files.writeString(KATALOG.resolve(nazwa + ".txt"), b.toString());
    }
}
