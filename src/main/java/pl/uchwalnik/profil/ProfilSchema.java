package pl.uchwalnik.profil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON Schema of a profile (schemat profilu), draft 2020-12: editors complete and check by it, and so do we. */
public final class ProfilSchema {
    private static final String ZASOB = "/schemat/profil.schema.json";

    private ProfilSchema() {}

    /** The whole text of the schema. */
    public static String text() {
        try (InputStream in = ProfilSchema.class.getResourceAsStream(ZASOB)) {
            if (in == null) {
                throw new IllegalStateException("The schema is missing from the program: " + ZASOB);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
