package pl.uchwalnik.pakiet;

import java.nio.file.Path;
import java.util.List;
import pl.uchwalnik.Format;

/**
 * Order (zlecenie) for one pack.
 *
 * @param profil file of the profile
 * @param katalog folder the files go to
 * @param dokumenty ids of the documents wanted; empty when the profile decides
 * @param nadpisz files changed by hand may be overwritten
 */
public record Zlecenie(Path profil, Path katalog, List<String> dokumenty, List<Format> formaty, boolean nadpisz) {
    public Zlecenie {
        dokumenty = List.copyOf(dokumenty);
        formaty = formaty.stream().distinct().sorted().toList();
    }
}
