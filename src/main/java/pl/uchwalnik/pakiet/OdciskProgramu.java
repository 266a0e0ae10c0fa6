package pl.uchwalnik.pakiet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.uchwalnik.Wersja;
import pl.uchwalnik.zapis.Zasoby;

/**
 * Digest of the program and the templates (odcisk programu): packs made by another program or of other templates are made
 * again. Taken from check sums that the jar already holds, so it costs milliseconds.
 */
public record OdciskProgramu(String sha256) {

    /** @param szablony folder with the user's own templates */
    public static OdciskProgramu of(Optional<Path> szablony) {
        return new OdciskProgramu(Skrot.of(Wersja.numer() + "\n" + program() + "\n"
                + szablony.map(OdciskProgramu::tree).orElse("")));
    }

    private static String program() {
        Path program = Zasoby.program();
        if (Files.isDirectory(program)) {
            return tree(program);
        }
        try (JarFile jar = new JarFile(program.toFile())) {
            return jar.stream()
                    .filter(w -> w.getName().startsWith("pl/uchwalnik/")
                            || !w.getName().endsWith(".class"))
                    .map(w -> w.getName() + " " + w.getCrc())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tree(Path katalog) {
        try (Stream<Path> s = Files.walk(katalog)) {
            List<Path> pliki = s.filter(Files::isRegularFile).sorted().toList();
            StringBuilder b = new StringBuilder();
            for (Path p : pliki) {
                b.append(katalog.relativize(p).toString().replace('\\', '/'))
                        .append(' ')
                        .append(Skrot.of(Files.readAllBytes(p)))
                        .append('\n');
            }
            return b.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
