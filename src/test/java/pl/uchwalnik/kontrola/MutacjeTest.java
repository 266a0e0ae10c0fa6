package pl.uchwalnik.kontrola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;

/** The clean documents of the sample packs: nothing is found in them, and nearly every planted defect is. */
class MutacjeTest {
    private static final Path WZORCE = Path.of("src/test/resources/wzorce");
    private static final long ZIARNO = 20261126;
    private static final int NA_RODZAJ = 8;

    static Stream<Path> dokumenty() throws IOException {
        try (Stream<Path> s = Files.walk(WZORCE)) {
            return s
                    .filter(p -> p.toString().endsWith(".txt") && !p.toString().contains("skladnia"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dokumenty")
    void nothingIsFoundInACleanDocument(Path plik) {
        assertThat(Kontrola.PELNA.check(akt(read(plik))))
                .as(plik.toString())
                .filteredOn(d -> d.waga() != Waga.UWAGA)
                .filteredOn(d -> !d.kod().equals("K202"))
                .isEmpty();
    }

    @Test
    void everyRuleHasAPlant() {
        List<String> zasiane = Zasiew.WSZYSTKIE.stream().map(Zasiew::kod).toList();
        assertThat(RejestrRegul.reguly().stream().map(r -> r.karta().kod()))
                .allSatisfy(kod -> assertThat(zasiane).contains(kod));
    }

    @Test
    void plantedDefectsAreFound() throws IOException {
        Map<Path, String> pliki = new LinkedHashMap<>();
        dokumenty().forEach(p -> pliki.put(p, read(p)));
        Random los = new Random(ZIARNO);
        Map<String, int[]> wynik = new TreeMap<>();
        List<String> przeoczone = new ArrayList<>();
        for (Zasiew z : Zasiew.WSZYSTKIE) {
            plant(z, pliki, los, wynik, przeoczone);
        }
        int znalezione = wynik.values().stream().mapToInt(w -> w[0]).sum();
        int zasiane = wynik.values().stream().mapToInt(w -> w[1]).sum();
        StringBuilder raport = new StringBuilder("znalezione/zasiane: " + znalezione + "/" + zasiane);
        wynik.forEach((k, w) -> raport.append(' ')
                .append(k)
                .append(' ')
                .append(w[0])
                .append('/')
                .append(w[1]));
        System.out.println(raport);
        assertThat(zasiane).as(raport.toString()).isGreaterThanOrEqualTo(300);
        assertThat(wynik.values()).as(raport.toString()).noneMatch(w -> w[1] == 0);
        assertThat(znalezione * 100).as(raport + " przeoczone " + przeoczone).isGreaterThanOrEqualTo(zasiane * 95);
    }

    private static void plant(
            Zasiew z, Map<Path, String> pliki, Random los, Map<String, int[]> wynik, List<String> przeoczone) {
        int[] w = wynik.computeIfAbsent(z.kod(), k -> new int[2]);
        record Miejsce(Path plik, MatchResult gdzie) {}
        List<Miejsce> miejsca = new ArrayList<>();
        pliki.forEach((p, tekst) -> {
            if (z.concerns(p)) {
                z.miejsce().matcher(tekst).results().forEach(m -> miejsca.add(new Miejsce(p, m)));
            }
        });
        for (int i = 0; i < NA_RODZAJ && !miejsca.isEmpty(); i++) {
            Miejsce m = miejsca.remove(los.nextInt(miejsca.size()));
            String tekst = pliki.getOrDefault(m.plik(), "");
            String nowy = z.zamiana();
            for (int g = m.gdzie().groupCount(); g > 0; g--) {
                nowy = nowy.replace(
                        "$" + g, m.gdzie().group(g) == null ? "" : m.gdzie().group(g));
            }
            int wiersz = 1
                    + (int) tekst.substring(0, m.gdzie().start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int ostatni = wiersz + (int) nowy.chars().filter(c -> c == '\n').count();
            String zepsuty = tekst.substring(0, m.gdzie().start())
                    + nowy
                    + tekst.substring(m.gdzie().end());
            w[1]++;
            if (found(z, zepsuty, wiersz, ostatni)) {
                w[0]++;
            } else {
                przeoczone.add(z.kod() + " " + WZORCE.relativize(m.plik()) + ":" + wiersz + ": " + nowy);
            }
        }
    }

    /** Only a finding at the spoiled place counts. */
    private static boolean found(Zasiew z, String tekst, int wiersz, int ostatni) {
        Akt akt = akt(tekst);
        Kontekst kontekst = Kontekst.of(akt);
        return RejestrRegul.reguly().stream()
                .filter(r -> r.karta().kod().equals(z.kod()))
                .flatMap(r -> r.check(kontekst).stream())
                .map(Diagnoza::polozenie)
                .anyMatch(p -> z.adres().isEmpty()
                        ? p.wiersz() >= tableStart(tekst, wiersz) && p.wiersz() <= ostatni
                        : p.adres().equals(z.adres()));
    }

    /** Cells have the place of their table. */
    private static int tableStart(String tekst, int wiersz) {
        List<String> wiersze = tekst.lines().toList();
        int w = wiersz;
        while (w > 1 && wiersze.get(w - 1).startsWith("|") && wiersze.get(w - 2).startsWith("|")) {
            w--;
        }
        return w;
    }

    @Test
    void aLongActIsCheckedInTimeThatDoesNotGrowOutOfHand() {
        StringBuilder b = new StringBuilder();
        for (int i = 1; b.length() < 300_000; i++) {
            b.append("§ ").append(i).append(". 1. Ośrodek prowadzi poradnictwo, o którym mowa w § 1:\n");
            b.append("1) pracę socjalną na podstawie art. 45 ustawy z dnia 12 marca 2004 r. o pomocy społecznej;\n");
            b.append("2) kluby i świetlice w Brzozówce.\n2. Przepis ust. 1 stosuje się odpowiednio.\n\n");
        }
        Akt akt = akt(b.toString());
        Kontrola.PELNA.check(akt);
        ThreadMXBean zegar = ManagementFactory.getThreadMXBean();
        long start = zegar.getCurrentThreadCpuTime();
        Kontrola.PELNA.check(akt);
        // time of the processor: what else runs on the machine does not count
        assertThat((zegar.getCurrentThreadCpuTime() - start) / 1_000_000)
                .as("ms")
                .isLessThan(5_000);
    }

    private static String read(Path plik) {
        try {
            return Files.readString(plik);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Akt akt(String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("dokument.txt", tekst))
                .wartosc()
                .orElseThrow();
    }
}
