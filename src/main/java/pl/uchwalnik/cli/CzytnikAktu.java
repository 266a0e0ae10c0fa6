package pl.uchwalnik.cli;

import java.nio.file.Path;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.wczytanie.Wczytanie;

/** Reads an existing act from a file of any kind (czytnik aktu). */
final class CzytnikAktu {
    private CzytnikAktu() {}

    static Wynik<Akt> read(Path plik) {
        return read(plik, false);
    }

    /** @param wycinek the file holds an excerpt of an act */
    static Wynik<Akt> read(Path plik, boolean wycinek) {
        return new Wczytanie(false, wycinek).read(plik).then(w -> Wynik.of(w.akt()));
    }
}
