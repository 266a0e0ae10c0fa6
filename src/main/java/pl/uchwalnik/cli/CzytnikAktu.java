package pl.uchwalnik.cli;

import java.nio.file.Path;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.zapis.ZrodloReader;

/** Reads an existing act from a text file (czytnik aktu). */
final class CzytnikAktu {
    private static final long LIMIT = 8L * 1024 * 1024;

    private CzytnikAktu() {}

    static Wynik<Akt> read(Path plik) {
        return new ZrodloReader(LIMIT)
                .read(plik)
                .then(z -> AktParser.istniejacy().parse(z));
    }
}
