package pl.uchwalnik.sprawdzanie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.pakiet.Manifest;
import pl.uchwalnik.pakiet.ManifestPlik;

/**
 * Folder to check (katalog paczki): a pack, with or without its manifest, or profiles. Of the files of one document the
 * one that is read best is taken: text, then DOCX, ODT, RTF, HTML, PDF.
 *
 * @param pakiet the folder has a manifest, so its documents belong together for sure
 */
record KatalogPaczki(List<Path> profile, List<Plik> pliki, boolean pakiet) {
    private static final List<String> KOLEJNOSC = List.of("txt", "md", "docx", "odt", "rtf", "html", "htm", "pdf");

    /** Companions of an amendment that are no acts. */
    private static final List<String> TOWARZYSZACE =
            List.of("tabela-porownawcza", "swiadectwo-zgodnosci", "zmiany-widoczne", "raport");

    /** File of one document. */
    record Plik(Path sciezka, String dokument) {}

    KatalogPaczki {
        profile = List.copyOf(profile);
        pliki = List.copyOf(pliki);
    }

    static Wynik<KatalogPaczki> read(Path katalog) {
        List<Path> wszystkie;
        try (Stream<Path> s = Files.list(katalog)) {
            wszystkie = s.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return Wynik.brak(Diagnoza.blad("W141", Polozenie.of(katalog.toString()), "nie można odczytać katalogu."));
        }
        List<Plik> akty = acts(katalog, wszystkie);
        List<Path> profile = wszystkie.stream()
                .filter(p -> List.of("yaml", "yml").contains(extension(p)))
                .toList();
        boolean pakiet = Files.exists(katalog.resolve(Manifest.NAZWA));
        if (pakiet || profile.isEmpty()) {
            return akty.isEmpty()
                    ? Wynik.brak(Diagnoza.blad(
                                    "W141",
                                    Polozenie.of(katalog.toString()),
                                    "w katalogu nie ma ani aktów, ani profili.")
                            .withPodpowiedz("Podaj katalog z pakietem dokumentów (" + String.join(", ", KOLEJNOSC)
                                    + ") albo z profilami (yaml)."))
                    : Wynik.of(new KatalogPaczki(List.of(), akty, pakiet));
        }
        return Wynik.of(new KatalogPaczki(profile, List.of(), false));
    }

    private static List<Plik> acts(Path katalog, List<Path> wszystkie) {
        Manifest manifest = ManifestPlik.read(katalog);
        Map<String, Plik> najlepsze = new LinkedHashMap<>();
        wszystkie.stream()
                .filter(p -> KOLEJNOSC.contains(extension(p)))
                .sorted(Comparator.comparing(p -> KOLEJNOSC.indexOf(extension(p))))
                .forEach(p -> {
                    String nazwa = name(p);
                    String rdzen = nazwa.substring(0, nazwa.lastIndexOf('.'));
                    String dokument =
                            manifest.wpis(nazwa).map(Manifest.Wpis::dokument).orElse(rdzen);
                    if (!TOWARZYSZACE.contains(dokument)) {
                        najlepsze.putIfAbsent(dokument, new Plik(p, dokument));
                    }
                });
        return najlepsze.values().stream()
                .sorted(Comparator.comparing(p -> p.sciezka().toString()))
                .toList();
    }

    private static String name(Path plik) {
        Path nazwa = plik.getFileName();
        return nazwa == null ? "" : nazwa.toString();
    }

    private static String extension(Path plik) {
        String nazwa = name(plik);
        return nazwa.substring(nazwa.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
