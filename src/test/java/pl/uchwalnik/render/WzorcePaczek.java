package pl.uchwalnik.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;

/** Golden canonical texts of the sample packs (wzorce paczek), a folder for every gmina. */
public final class WzorcePaczek {
    private WzorcePaczek() {}

    /** All of them, in order. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> s = Files.list(Wzorzec.file("wzorce"))) {
            List<Path> wynik = new ArrayList<>();
            for (Path gmina : s.filter(Files::isDirectory)
                    .filter(k -> !k.endsWith("skladnia"))
                    .sorted()
                    .toList()) {
                try (Stream<Path> pliki = Files.list(gmina)) {
                    pliki.filter(p -> p.toString().endsWith(".txt")).sorted().forEach(wynik::add);
                }
            }
            return wynik;
        }
    }

    /** The act of one text. */
    public static Akt akt(Path plik) {
        try {
            return AktParser.istniejacy()
                    .parse(new Zrodlo(plik.toString(), Files.readString(plik)))
                    .wartosc()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
