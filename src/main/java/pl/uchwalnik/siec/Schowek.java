package pl.uchwalnik.siec;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.zapis.ZrodloReader;

/**
 * Dated cache of answers (schowek): one file an answer, {@code DU-2004-593.2026-11-22.json}, so that anybody can see what
 * is known and from when. It is a convenience: where it cannot be written, nothing else fails.
 */
public record Schowek(Path katalog) {
    private static final long LIMIT = 8L * 1024 * 1024;
    private static final Pattern NAZWA = Pattern.compile("(.+)\\.(\\d{4}-\\d{2}-\\d{2})\\.json");

    /** An answer and the day on which it was given. */
    public record Wpis(String tekst, LocalDate dnia) {}

    /** The newest answer kept under a key. */
    public Optional<Wpis> get(String klucz) {
        NavigableMap<LocalDate, Path> pliki = files(klucz);
        return pliki.isEmpty()
                ? Optional.empty()
                : new ZrodloReader(LIMIT)
                        .read(pliki.lastEntry().getValue())
                        .wartosc()
                        .map(z -> new Wpis(z.tekst(), pliki.lastKey()));
    }

    /** Keeps an answer and drops the older ones; false when the folder cannot be written. */
    public boolean put(String klucz, Wpis wpis) {
        try {
            Files.createDirectories(katalog);
            Path obok = Files.createTempFile(katalog, klucz, ".tmp");
            Files.writeString(obok, wpis.tekst());
            Path cel = katalog.resolve(klucz + "." + wpis.dnia() + ".json");
            Files.move(obok, cel, StandardCopyOption.REPLACE_EXISTING);
            for (Path stary : files(klucz).headMap(wpis.dnia()).values()) {
                Files.deleteIfExists(stary);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private NavigableMap<LocalDate, Path> files(String klucz) {
        NavigableMap<LocalDate, Path> wynik = new TreeMap<>();
        if (!Files.isDirectory(katalog)) {
            return wynik;
        }
        try (DirectoryStream<Path> pliki = Files.newDirectoryStream(katalog, klucz + ".*.json")) {
            for (Path p : pliki) {
                Matcher m = NAZWA.matcher(p.getFileName().toString());
                if (m.matches() && m.group(1).equals(klucz)) {
                    date(m.group(2)).ifPresent(d -> wynik.put(d, p));
                }
            }
        } catch (IOException e) {
            return wynik;
        }
        return wynik;
    }

    private static Optional<LocalDate> date(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
