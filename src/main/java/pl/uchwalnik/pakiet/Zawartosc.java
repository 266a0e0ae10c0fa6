package pl.uchwalnik.pakiet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;

/** Contents of a pack that is being made (zawartość): bytes of its files and all findings. */
final class Zawartosc {
    private final SequencedMap<String, byte[]> pliki = new LinkedHashMap<>();
    private final List<Manifest.Usterka> usterki = new ArrayList<>();
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private boolean pelna = true;

    void note(String dokument, List<Diagnoza> nowe) {
        diagnozy.addAll(nowe);
        nowe.forEach(d -> usterki.add(Manifest.usterka(dokument, d)));
    }

    /** A document without a value spoils the pack if there was an error; else there was nothing to write. */
    void document(String id, Wynik<GotowyDokument> dokument) {
        note(id, dokument.diagnozy());
        pelna &= dokument.wartosc().isPresent() || !dokument.maBledy();
    }

    void file(String nazwa, String dokument, Wynik<byte[]> bajty) {
        note(dokument, bajty.diagnozy());
        pelna &= bajty.wartosc().isPresent();
        bajty.wartosc().ifPresent(b -> pliki.put(nazwa, b));
    }

    /** Whether every file could be made. */
    boolean pelna() {
        return pelna;
    }

    SequencedMap<String, byte[]> pliki() {
        return Collections.unmodifiableSequencedMap(pliki);
    }

    List<Manifest.Usterka> usterki() {
        return List.copyOf(usterki);
    }

    List<Diagnoza> diagnozy() {
        return List.copyOf(diagnozy);
    }
}
