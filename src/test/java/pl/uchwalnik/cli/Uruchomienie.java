package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** One run of the command line in this process (uruchomienie): what it printed and returned. */
public record Uruchomienie(int kod, String out, String err) {

    public static Uruchomienie of(Object... argumenty) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Arrays.stream(argumenty).map(Object::toString).toArray(String[]::new);
        int kod = new Cli()
                .run(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        args);
        return new Uruchomienie(kod, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Refused as bad input: a Polish message, nothing on standard output, no trace of Java, nothing written. */
    Uruchomienie odrzucone(Path wyjscie, String... slowa) {
        assertThat(kod).as(err).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).contains(slowa).doesNotContain("Exception", "\tat ", "null", "java.");
        assertThat(wyjscie).doesNotExist();
        return this;
    }
}
