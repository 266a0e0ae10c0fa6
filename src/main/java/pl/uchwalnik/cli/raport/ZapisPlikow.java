package pl.uchwalnik.cli.raport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.pakiet.Skladnica;
import pl.uchwalnik.pakiet.WynikPakietu;

/**
 * Writing of files that the user named (zapis plików): whole files only, and never over one that may not be lost.
 *
 * @param wolno whether an existing file may be replaced
 */
public record ZapisPlikow(Predicate<Path> wolno) {
    private static final int POCZATEK = 2048;

    /** No existing file is replaced. */
    public static ZapisPlikow nowe() {
        return new ZapisPlikow(p -> false);
    }

    /** Reports of an earlier run are replaced. */
    public static ZapisPlikow raporty() {
        return new ZapisPlikow(ZapisPlikow::report);
    }

    private static boolean report(Path plik) {
        try (InputStream in = Files.newInputStream(plik)) {
            String poczatek = new String(in.readNBytes(POCZATEK), StandardCharsets.UTF_8);
            return poczatek.contains("<title>Kontrola: ")
                    && poczatek.contains("name=\"generator\" content=\"Uchwalnik\"");
        } catch (IOException e) {
            return false;
        }
    }

    public Wynik<List<WynikPakietu.Plik>> write(SequencedMap<Path, byte[]> pliki) {
        List<Diagnoza> przeszkody = pliki.keySet().stream()
                .filter(p -> Files.exists(p) && !(Files.isRegularFile(p) && wolno.test(p)))
                .map(p -> Diagnoza.blad(
                                "W004", Polozenie.of(p.toString()), "taki plik już istnieje; nie zostanie nadpisany.")
                        .withPodpowiedz("Podaj inną nazwę."))
                .toList();
        if (!przeszkody.isEmpty()) {
            return Wynik.brak(przeszkody);
        }
        List<WynikPakietu.Plik> zapisane = new ArrayList<>();
        for (Map.Entry<Path, byte[]> p : pliki.entrySet()) {
            try {
                write(p.getKey(), p.getValue());
            } catch (IOException e) {
                return Wynik.brak(Diagnoza.blad("W001", Polozenie.of(p.getKey().toString()), "nie można zapisać pliku.")
                        .withPodpowiedz("Sprawdź, czy katalog istnieje i czy masz prawo zapisu."));
            }
            zapisane.add(new WynikPakietu.Plik(p.getKey(), Skladnica.sha256(p.getValue())));
        }
        return Wynik.of(zapisane);
    }

    private static void write(Path cel, byte[] bajty) throws IOException {
        Path katalog = cel.toAbsolutePath().getParent();
        if (katalog == null) {
            throw new IOException("no folder of " + cel);
        }
        Files.createDirectories(katalog);
        Path tymczasowy = Files.createTempFile(katalog, ".uchwalnik-", ".tmp");
        try {
            Files.write(tymczasowy, bajty);
            Files.move(tymczasowy, cel, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(tymczasowy);
        }
    }
}
