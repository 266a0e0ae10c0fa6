package pl.uchwalnik.zapis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Files that travel with the program (zasoby): templates, sample profiles. Knows its own jar or folder of classes. */
public final class Zasoby {
    private Zasoby() {}

    /** Where the program lies: its jar, or the folder of its classes. */
    public static Path program() {
        try {
            URI miejsce = Zasoby.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(miejsce);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the program is not a path", e);
        }
    }

    /** Names of all files under a folder ({@code templates/}), sorted, each with that folder. */
    public static List<String> list(String katalog) {
        Path program = program();
        try {
            if (!Files.isDirectory(program)) {
                try (JarFile jar = new JarFile(program.toFile())) {
                    return jar.stream()
                            .filter(w -> !w.isDirectory() && w.getName().startsWith(katalog))
                            .map(w -> w.getName())
                            .sorted()
                            .toList();
                }
            }
            try (Stream<Path> s = Files.walk(program.resolve(katalog))) {
                return s.filter(Files::isRegularFile)
                        .map(p -> program.relativize(p).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of a file by its whole name. */
    public static String read(String nazwa) {
        try (InputStream in = Zasoby.class.getClassLoader().getResourceAsStream(nazwa)) {
            if (in == null) {
                throw new IllegalArgumentException("The program holds no file " + nazwa);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
