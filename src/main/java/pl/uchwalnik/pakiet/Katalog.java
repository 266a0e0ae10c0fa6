package pl.uchwalnik.pakiet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Folder of a pack (katalog): files are written beside it first and moved in one by one, so that an interrupted run leaves
 * whole files only; the manifest is written before the moves and again after them.
 */
record Katalog(Path sciezka) {

    /** Digest of a file, or nothing when it is absent or cannot be read. */
    Optional<String> sha256(String nazwa) {
        Path plik = sciezka.resolve(nazwa);
        if (!Files.isRegularFile(plik)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Skrot.of(Files.readAllBytes(plik)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** True where something stands under that name, whatever it is. */
    boolean zajete(String nazwa) {
        return Files.exists(sciezka.resolve(nazwa), java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    /** The finding on a file that stands in the way. */
    Diagnoza foreign(String nazwa, boolean zManifestu) {
        return Diagnoza.blad(
                        "W004",
                        Polozenie.of(sciezka.resolve(nazwa).toString()),
                        zManifestu
                                ? "plik zmieniono ręcznie od czasu, gdy powstał; nie zostanie nadpisany."
                                : "pod tą nazwą jest już plik, którego nie utworzył ten program.")
                .withPodpowiedz("Przenieś go w inne miejsce, wskaż inny katalog opcją -o albo użyj opcji --nadpisz.");
    }

    /**
     * Writes all files or none; a failure in the middle of the moves leaves files of both runs, each whole, and a manifest
     * that knows both.
     */
    Optional<Diagnoza> write(SequencedMap<String, byte[]> pliki, Manifest wToku, Manifest gotowy) {
        Optional<Path> robocze = Optional.empty();
        try {
            Files.createDirectories(sciezka);
            Path tymczasowy = Files.createTempDirectory(sciezka, ".w-toku-");
            robocze = Optional.of(tymczasowy);
            for (var wpis : pliki.entrySet()) {
                Files.write(tymczasowy.resolve(wpis.getKey()), wpis.getValue());
            }
            replace(tymczasowy, Manifest.NAZWA, ManifestPlik.print(wToku).getBytes(StandardCharsets.UTF_8));
            for (String nazwa : pliki.sequencedKeySet()) {
                move(tymczasowy.resolve(nazwa), sciezka.resolve(nazwa));
            }
            replace(tymczasowy, Manifest.NAZWA, ManifestPlik.print(gotowy).getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unwritable(e));
        } finally {
            robocze.ifPresent(Katalog::delete);
        }
    }

    private void replace(Path tymczasowy, String nazwa, byte[] bajty) throws IOException {
        Path plik = tymczasowy.resolve(nazwa);
        Files.write(plik, bajty);
        move(plik, sciezka.resolve(nazwa));
    }

    private static void move(Path skad, Path dokad) throws IOException {
        try {
            Files.move(skad, dokad, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // network shares of some offices cannot do it atomically
            Files.move(skad, dokad, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Diagnoza unwritable(IOException e) {
        String powod = e instanceof FileSystemException f && f.getReason() != null ? " (" + f.getReason() + ")" : "";
        return Diagnoza.blad(
                        "W001",
                        Polozenie.of(sciezka.toString()),
                        "nie można zapisać plików w tym katalogu" + powod + ".")
                .withPodpowiedz("Sprawdź uprawnienia i wolne miejsce albo wskaż inny katalog opcją -o.");
    }

    private static void delete(Path katalog) {
        List<Path> pliki = new ArrayList<>();
        try (Stream<Path> s = Files.list(katalog)) {
            s.forEach(pliki::add);
            for (Path p : pliki) {
                Files.deleteIfExists(p);
            }
            Files.deleteIfExists(katalog);
        } catch (IOException e) {
            // what is left is a hidden folder of temporary files; the next run does not look at it
            pliki.clear();
        }
    }
}
