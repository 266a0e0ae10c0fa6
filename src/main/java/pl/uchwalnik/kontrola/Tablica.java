package pl.uchwalnik.kontrola;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Table of facts of law (tablica) from a data file: a row a line, cells parted by {@code |}, {@code #} a comment. */
public final class Tablica {
    private static final Pattern KRESKA = Pattern.compile(" +\\| +");

    private Tablica() {}

    public static List<List<String>> read(String plik) {
        try (InputStream in = Objects.requireNonNull(Tablica.class.getResourceAsStream("/kontrola/" + plik), plik)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(w -> !w.isBlank() && !w.startsWith("#"))
                    .map(w -> List.of(KRESKA.split(w.strip())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
