package pl.uchwalnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden file (wzorzec): holds a text against a file under {@code src/test/resources}. With {@code -Dwzorce.zapisz=true}
 * the file is rewritten instead and the change is reviewed like code.
 */
public final class Wzorzec {
    private static final Path ZASOBY = Path.of("src", "test", "resources");

    private Wzorzec() {}

    /** Fails with a readable difference unless the file {@code sciezka} (relative, {@code /}) holds this very text. */
    public static void check(String sciezka, String tekst) {
        Path plik = file(sciezka);
        if (Boolean.getBoolean("wzorce.zapisz")) {
            write(plik, tekst);
            return;
        }
        if (!Files.exists(plik)) {
            fail("Brak wzorca " + plik + "; utwórz go: mvn test -Dwzorce.zapisz=true. Otrzymano:\n" + tekst);
        }
        assertThat(tekst).as("wzorzec %s (zapis: -Dwzorce.zapisz=true)", plik).isEqualTo(read(sciezka));
    }

    /** Text of a test resource; line ends are {@code \n} whatever git has made of them. */
    public static String read(String sciezka) {
        try {
            return Files.readString(file(sciezka)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a test resource. */
    public static Path file(String sciezka) {
        return ZASOBY.resolve(sciezka);
    }

    private static void write(Path plik, String tekst) {
        try {
            Files.createDirectories(plik.toAbsolutePath().getParent());
            Files.write(plik, tekst.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
