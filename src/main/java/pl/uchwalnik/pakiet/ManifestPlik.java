package pl.uchwalnik.pakiet;

import java.nio.file.Files;
import java.nio.file.Path;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.zapis.JsonReader;
import pl.uchwalnik.zapis.JsonWriter;
import pl.uchwalnik.zapis.RecordBinder;
import pl.uchwalnik.zapis.ZrodloReader;

/** The manifest as a file (plik manifestu). */
public final class ManifestPlik {
    private static final long LIMIT = 16L * 1024 * 1024;

    private ManifestPlik() {}

    /** The manifest of a folder; the empty one where there is none, or where what stands there is not ours to read. */
    public static Manifest read(Path katalog) {
        Path plik = katalog.resolve(Manifest.NAZWA);
        if (!Files.isRegularFile(plik)) {
            return Manifest.PUSTY;
        }
        Wynik<Manifest> wynik = new ZrodloReader(LIMIT)
                .read(plik)
                .then(new JsonReader()::read)
                .then(w -> RecordBinder.bind(w, Manifest.class, 'M'));
        return wynik.wartosc().filter(m -> m.wersja() == 1).orElse(Manifest.PUSTY);
    }

    static String print(Manifest manifest) {
        return JsonWriter.pretty(manifest);
    }
}
