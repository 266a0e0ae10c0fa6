package pl.uchwalnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.pakiet.NazwaKatalogu;

/** What the arguments point to on the disk (wejście). */
final class Wejscie {
    private static final Path DOMYSLNE = Path.of("output");

    private Wejscie() {}

    /** Files of profiles: those named, and those that lie directly in the folders named. */
    static List<Path> profile(CommandLine polecenie, List<Path> zrodla) {
        List<Path> wynik = new ArrayList<>();
        for (Path z : zrodla) {
            if (!Files.isDirectory(z)) {
                wynik.add(z);
                continue;
            }
            List<Path> wKatalogu = inDirectory(polecenie, z);
            if (wKatalogu.isEmpty()) {
                throw new ZleUzycie(polecenie, "w katalogu „" + z + "” nie ma profili (plików .yaml)");
            }
            wynik.addAll(wKatalogu);
        }
        return wynik.stream().distinct().toList();
    }

    private static List<Path> inDirectory(CommandLine polecenie, Path katalog) {
        try (Stream<Path> s = Files.list(katalog)) {
            return s.filter(Files::isRegularFile).filter(Wejscie::yaml).sorted().toList();
        } catch (IOException e) {
            throw new ZleUzycie(polecenie, "nie można odczytać katalogu „" + katalog + "”");
        }
    }

    private static boolean yaml(Path plik) {
        String nazwa = plik.getFileName().toString().toLowerCase(Locale.ROOT);
        return nazwa.endsWith(".yaml") || nazwa.endsWith(".yml");
    }

    /** One profile goes straight to the folder asked for, many to sub-folders of it. */
    static Path katalog(Path profil, Optional<Path> wyjscie, boolean jeden) {
        return wyjscie.isPresent() && jeden
                ? wyjscie.get()
                : wyjscie.orElse(DOMYSLNE).resolve(NazwaKatalogu.of(profil));
    }

    static void requireDirectory(CommandLine polecenie, Optional<Path> katalog) {
        if (katalog.filter(k -> !Files.isDirectory(k)).isPresent()) {
            throw new ZleUzycie(polecenie, "nie ma katalogu „" + katalog.get() + "”");
        }
    }
}
