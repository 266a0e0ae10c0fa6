package pl.uchwalnik.pakiet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import pl.uchwalnik.Wersja;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;

/**
 * Store (składnica) of files that do not come from a profile: written at once or not at all, never over what somebody else
 * made or changed, and noted in the manifest of the folder.
 *
 * @param nadpisz files changed by hand may be overwritten
 */
public record Skladnica(Path katalog, boolean nadpisz) {

    /** The files as they stand now, or the reason why nothing was written. */
    public Wynik<List<WynikPakietu.Plik>> write(
            SequencedMap<String, byte[]> pliki, List<Manifest.Wejscie> wejscia, List<Diagnoza> uwagi) {
        Katalog cel = new Katalog(katalog);
        Manifest stary = ManifestPlik.read(katalog);
        List<Diagnoza> konflikty = conflicts(pliki, cel, stary);
        if (!konflikty.isEmpty()) {
            return Wynik.brak(konflikty);
        }
        String odcisk = fingerprint(wejscia);
        List<Manifest.Wpis> wpisy = new ArrayList<>();
        List<Manifest.Wpis> wTrakcie = new ArrayList<>();
        for (Map.Entry<String, byte[]> p : pliki.entrySet()) {
            String nazwa = p.getKey();
            Manifest.Wpis wpis =
                    new Manifest.Wpis(nazwa, document(nazwa), Skrot.of(p.getValue()), odcisk, Optional.empty());
            wpisy.add(wpis);
            wTrakcie.add(wpis.replacing(cel.sha256(nazwa).orElse("")));
        }
        for (Manifest.Wpis w : stary.pliki()) {
            if (!pliki.containsKey(w.nazwa())) {
                wpisy.add(w);
                wTrakcie.add(w);
            }
        }
        List<Manifest.Usterka> usterki =
                uwagi.stream().map(d -> Manifest.usterka("", d)).toList();
        Optional<Diagnoza> awaria = cel.write(
                pliki,
                new Manifest(1, Wersja.numer(), wejscia, odcisk, wTrakcie, usterki),
                new Manifest(1, Wersja.numer(), wejscia, odcisk, wpisy, usterki));
        return awaria.<Wynik<List<WynikPakietu.Plik>>>map(Wynik::brak)
                .orElseGet(() -> Wynik.of(pliki.entrySet().stream()
                        .map(p -> new WynikPakietu.Plik(katalog.resolve(p.getKey()), Skrot.of(p.getValue())))
                        .toList()));
    }

    private List<Diagnoza> conflicts(SequencedMap<String, byte[]> pliki, Katalog cel, Manifest stary) {
        if (nadpisz) {
            return List.of();
        }
        return pliki.keySet().stream()
                .filter(cel::zajete)
                .filter(n -> stary.wpis(n)
                        .filter(w -> cel.sha256(n).filter(w::nasz).isPresent())
                        .isEmpty())
                .map(n -> cel.foreign(n, stary.wpis(n).isPresent()))
                .toList();
    }

    /** Name of the document: that of its file without the extension. */
    private static String document(String nazwa) {
        return nazwa.substring(0, nazwa.lastIndexOf('.'));
    }

    private static String fingerprint(List<Manifest.Wejscie> wejscia) {
        StringBuilder b = new StringBuilder(Wersja.numer());
        wejscia.forEach(w -> b.append('\n').append(w.plik()).append(' ').append(w.sha256()));
        return Skrot.of(b.toString());
    }

    /** Digest of a text, for those who print it. */
    public static String sha256(byte[] bajty) {
        return Skrot.of(bajty);
    }
}
