package pl.uchwalnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes agreed for this code: files, packages, methods, records; and words that unfinished work leaves behind. */
class RozmiaryTest {
    private static final Path GLOWNE = Path.of("src", "main", "java");
    private static final Path TESTY = Path.of("src", "test", "java");
    private static final int NAJWIECEJ_W_PAKIECIE = 20;

    /** Rooms that are one idea in more files than agreed; their bounds may only come down. */
    private static final Map<String, Integer> WIEKSZE =
            Map.of("akt", 30, "cli", 26, "skladnia", 36, "szablon", 32, "zapis", 24);

    private static final Pattern METODA =
            Pattern.compile("^    (?! )(?!.*\\b(?:class|record|interface|enum)\\b).*\\) (?:throws [\\w., ]+ )?\\{$");
    private static final Pattern REKORD =
            Pattern.compile("\\brecord \\w+(?:<[^(]*>)?\\(([^{]*?)\\)\\s*(?:implements [^{]*)?\\{", Pattern.DOTALL);
    private static final Pattern NIEDOKONCZONE = Pattern.compile(
            "(?i)\\b(?:TO" + "DO|FIX" + "ME|lorem ipsum|not implemented)\\b|Unsupported" + "OperationException");

    @Test
    void filesStayShort() {
        List<String> zaDlugie = new ArrayList<>();
        files(GLOWNE).forEach(p -> tooLong(p, 400, zaDlugie));
        files(TESTY).forEach(p -> tooLong(p, 600, zaDlugie));
        assertThat(zaDlugie).as("pliki dłuższe niż umówione").isEmpty();
    }

    @Test
    void packagesStaySmall() {
        Map<Path, Integer> liczby = new TreeMap<>();
        files(GLOWNE)
                .filter(p -> !p.endsWith("package-info.java"))
                .forEach(p -> liczby.merge(p.getParent(), 1, Integer::sum));
        List<String> zaDuze = new ArrayList<>();
        liczby.forEach((pakiet, ile) -> {
            String nazwa = String.join("/", names(GLOWNE.resolve("pl/uchwalnik").relativize(pakiet)));
            if (ile > WIEKSZE.getOrDefault(nazwa, NAJWIECEJ_W_PAKIECIE)) {
                zaDuze.add(nazwa + ": " + ile);
            }
        });
        assertThat(zaDuze).as("pakiety większe niż umówione").isEmpty();
    }

    @Test
    void methodsStayShort() {
        List<String> zaDlugie = new ArrayList<>();
        files(GLOWNE).forEach(p -> {
            List<String> wiersze = lines(p);
            for (int i = 0; i < wiersze.size(); i++) {
                if (METODA.matcher(wiersze.get(i)).find()) {
                    int koniec = i;
                    while (koniec < wiersze.size() && !wiersze.get(koniec).equals("    }")) {
                        koniec++;
                    }
                    if (koniec - i > 40) {
                        zaDlugie.add(p + ":" + (i + 1) + " (" + (koniec - i) + ")");
                    }
                }
            }
        });
        assertThat(zaDlugie).as("metody dłuższe niż 40 wierszy").isEmpty();
    }

    @Test
    void recordsHaveFewComponents() {
        List<String> zaSzerokie = new ArrayList<>();
        files(GLOWNE).forEach(p -> {
            Matcher m = REKORD.matcher(String.join("\n", lines(p)));
            while (m.find()) {
                String skladowe = m.group(1)
                        .replaceAll("@\\w+(?:\\([^)]*\\))?", "")
                        .replaceAll("<[^<>]*(?:<[^<>]*>[^<>]*)*>", "");
                if (!skladowe.isBlank() && skladowe.split(",").length > 8) {
                    zaSzerokie.add(p + ": " + m.group().lines().findFirst().orElse(""));
                }
            }
        });
        assertThat(zaSzerokie).as("rekordy o więcej niż 8 składowych").isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        List<String> slady = new ArrayList<>();
        files(GLOWNE).forEach(p -> {
            List<String> wiersze = lines(p);
            for (int i = 0; i < wiersze.size(); i++) {
                if (NIEDOKONCZONE.matcher(wiersze.get(i)).find()) {
                    slady.add(p + ":" + (i + 1));
                }
            }
        });
        assertThat(slady).as("ślady niedokończonej pracy").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        List<Path> bez = files(GLOWNE)
                .map(Path::getParent)
                .distinct()
                .filter(k -> !Files.exists(k.resolve("package-info.java")))
                .toList();
        assertThat(bez).as("pakiety bez package-info.java").isEmpty();
    }

    private static List<String> names(Path sciezka) {
        List<String> nazwy = new ArrayList<>();
        sciezka.forEach(p -> nazwy.add(p.toString()));
        return nazwy;
    }

    private static void tooLong(Path plik, int limit, List<String> zaDlugie) {
        int ile = lines(plik).size();
        if (ile > limit) {
            zaDlugie.add(plik + ": " + ile);
        }
    }

    private static Stream<Path> files(Path korzen) {
        try (Stream<Path> s = Files.walk(korzen)) {
            return s.filter(p -> p.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path plik) {
        try {
            return Files.readAllLines(plik);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
