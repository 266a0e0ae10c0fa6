package pl.uchwalnik.cli;

import java.nio.file.Path;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.wczytanie.Wczytanie;

/** Reads an existing act from a file of any kind (czytnik aktu). */
final class CzytnikAktu {
    private CzytnikAktu() {}

    static Wynik<Akt> read(Path plik) {
        return new Wczytanie(false).read(plik).then(w -> Wynik.of(w.akt()));
    }
}
