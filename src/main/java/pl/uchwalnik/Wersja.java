package pl.uchwalnik;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Version (wersja) of the program, as the build wrote it. */
public final class Wersja {
    private Wersja() {}

    public static String numer() {
        try (InputStream in = Wersja.class.getResourceAsStream("wersja.properties")) {
            if (in == null) {
                throw new IllegalStateException("wersja.properties is missing from the program");
            }
            Properties p = new Properties();
            p.load(in);
            return p.getProperty("wersja", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
