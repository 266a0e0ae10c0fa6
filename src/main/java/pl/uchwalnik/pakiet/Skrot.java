package pl.uchwalnik.pakiet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digest SHA-256 (skrót) in hexadecimal. */
final class Skrot {
    private Skrot() {}

    static String of(byte[] bajty) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bajty));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String of(String tekst) {
        return of(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
