package pl.uchwalnik.pakiet;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Name of a folder made of the name of a profile (nazwa katalogu): never a path, never a name some system reserves. */
public final class NazwaKatalogu {
    private static final int NAJDLUZSZA = 80;
    private static final Set<String> ZASTRZEZONE = Set.of("con", "prn", "aux", "nul");

    private NazwaKatalogu() {}

    public static String of(Path profil) {
        Path plik = profil.toAbsolutePath().normalize().getFileName();
        String nazwa = plik == null ? "" : Normalizer.normalize(plik.toString(), Normalizer.Form.NFC);
        String bezRozszerzenia = nazwa.replaceFirst("(?i)\\.ya?ml$", "");
        String czysta = bezRozszerzenia
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "")
                .replaceAll("\\.{2,}", ".");
        String krotka = czysta.length() > NAJDLUZSZA ? czysta.substring(0, NAJDLUZSZA) : czysta;
        String mala = krotka.toLowerCase(Locale.ROOT);
        boolean zastrzezona = ZASTRZEZONE.contains(mala) || mala.matches("(?:com|lpt)\\d");
        return krotka.isEmpty() ? "profil" : zastrzezona ? krotka + "-profil" : krotka;
    }
}
