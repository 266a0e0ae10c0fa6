package pl.uchwalnik.pakiet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.uchwalnik.profil.AktObowiazujacy;
import pl.uchwalnik.profil.Ops;
import pl.uchwalnik.profil.Profil;

/**
 * Inputs of a pack (wejścia): the profile and the files it refers to.
 *
 * @param odcisk digest of all of them, the templates and the program
 */
record Wejscia(List<Manifest.Wejscie> pliki, String odcisk) {

    static Wejscia of(Path plikProfilu, Profil profil, String odciskProgramu) {
        List<Manifest.Wejscie> pliki = new ArrayList<>();
        Path nazwa = plikProfilu.getFileName();
        pliki.add(new Manifest.Wejscie(nazwa == null ? "" : nazwa.toString(), digest(plikProfilu)));
        Ops.Akty akty = profil.ops().akty();
        Stream.of(akty.statut(), akty.regulamin(), akty.strategia().map(Ops.Strategia::akt))
                .flatMap(Optional::stream)
                .map(AktObowiazujacy::plik)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(p -> pliki.add(new Manifest.Wejscie(p, digest(plikProfilu.resolveSibling(p)))));
        StringBuilder b = new StringBuilder(odciskProgramu);
        pliki.forEach(w -> b.append('\n').append(w.plik()).append(' ').append(w.sha256()));
        return new Wejscia(pliki, Skrot.of(b.toString()));
    }

    /** An absent file has a digest of its own: when it appears, the pack is made again. */
    private static String digest(Path plik) {
        try {
            return Files.isRegularFile(plik) ? Skrot.of(Files.readAllBytes(plik)) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
