package pl.uchwalnik.kontrola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    /** One way to spoil a text: where the pattern matches, one match is replaced. */
    private record Mutacja(String kod, Pattern miejsce, String zamiana) {
        static Mutacja of(String kod, String miejsce, String zamiana) {
            return new Mutacja(kod, Pattern.compile(miejsce, Pattern.MULTILINE), zamiana);
        }
    }

    private static final List<Mutacja> MUTACJE = List.of(
            Mutacja.of("K101", "^(§) (\\d+)\\.", "$1 9$2."),
            Mutacja.of("K106", "^c\\) ", "ć) "),
            Mutacja.of("K107", "^Rozdział 2$", "Rozdział II"),
            Mutacja.of("K109", "^Rozdział 3$", "Rozdział 7"),
            Mutacja.of("K110", "^Przepisy ogólne$", "Postanowienia ogólne"),
            Mutacja.of("K121", "^(\\d\\) [^„”:]*);$", "$1,"),
            Mutacja.of("K122", "^((?:§ \\d+|\\d)\\. [^„”\\n]*):(?=\\n1\\))", "$1"),
            Mutacja.of("K124", "^(§ \\d+\\. [^„”:\\n]*[a-ząęół])\\.$", "$1"),
            Mutacja.of("K201", "mowa w (§|ust\\.|pkt) \\d+(?= ?[,.;])", "mowa w $1 87"),
            Mutacja.of("K202", "Przykładow[aey]", "[UZUPEŁNIJ: ops.kierownik.imie_nazwisko]"),
            Mutacja.of("K203", "pkt (?=\\d)", "pkt. "),
            Mutacja.of("K203", "ust\\. (?=\\d)", "ust."),
            Mutacja.of("K203", "art\\. (?=\\d)", "art."),
            Mutacja.of("K204", "(art\\. \\d+ ust\\. \\d+ pkt \\d+)(?= |,)", "$1)"),
            Mutacja.of("K205", "(art\\. \\d+) ust\\.", "$1, ust."),
            Mutacja.of("K301", "^(z dnia \\d+ \\p{L}+ \\d{4}) r\\.$(?=\\n(?:w sprawie|zmieniaj))", "$1 roku"),
            Mutacja.of("K302", "^zmieniająca uchwałę w sprawie", "w sprawie zmiany uchwały w sprawie"),
            Mutacja.of("K303", "^w sprawie (?=nadania|przyjęcia)", "o "),
            Mutacja.of("K321", "^Na podstawie [^\\n]*$", ""),
            Mutacja.of("K322", " (?:uchwala|zarządza) się, co następuje:", ""),
            Mutacja.of("K331", "^(§ 1\\. .*)stanowiąc\\p{L}+ załącznik do \\p{L}+", "$1o treści znanej"),
            Mutacja.of("K332", "^Załącznik do (uchwały|zarządzenia) nr \\S+$", "Załącznik do $1 nr I/1/2001"),
            Mutacja.of("K341", "powierza się (?:Wójtowi|Burmistrzowi|Prezydentowi)", "powierza się Kierownikowi"),
            Mutacja.of("K351", "\\(Dz\\. U\\. z", "(t.j. Dz. U. z"),
            Mutacja.of("K352", "(\\(Dz\\. U\\. z \\d{4} r\\. poz\\. \\d+)[^()]*\\)", "$1 ze zm.)"),
            Mutacja.of("K353", "z późn\\. zm\\.¹⁾", "z późn. zm."),
            Mutacja.of("K354", "Dz\\. U\\.", "Dz.U."),
            Mutacja.of("K355", "Dz\\. U\\. z (\\d{4}) r\\. poz", "Dz. U. z $1 poz"),
            Mutacja.of("K356", "(z dnia 8 marca 1990 r\\. o samorządzie gminnym) \\([^()]*\\)", "$1"),
            Mutacja.of("K357", "Dz\\. U\\. z 2026 r\\. poz\\. 639, 974 i 986", "Dz. U. z 2024 r. poz. 1283"),
            Mutacja.of("K357", "Dz\\. U\\. z 2026 r\\. poz\\. 662, 912 i 1273", "Dz. U. z 2025 r. poz. 1153"),
            Mutacja.of("K359", "z dnia 12 marca 2004 r\\.", "z dnia 13 marca 2004 r."),
            Mutacja.of("K360", "przeciwdziałaniu przemocy domowej", "przeciwdziałaniu przemocy w rodzinie"),
            Mutacja.of("K361", "mieszka(?:nia|ń) (?:treningow\\p{L}+)", "mieszkania chronione"),
            Mutacja.of("K372", "otrzymuje brzmienie:", "otrzymuje następujące brzmienie:"),
            Mutacja.of("K373", "dodaje się (?=§|ust|pkt|rozdz)", "dodaje się nowy "),
            Mutacja.of("K375", "^(\\d+\\) w § \\d+) w ust\\. (?=\\d+ w? ?pkt)", "$1 ust. "),
            Mutacja.of("K401", "po upływie 14 dni od dnia ogłoszenia w Dzienniku[^\\n.]*", "z dniem podjęcia"),
            Mutacja.of("K402", "^§ \\d+\\. (?:Uchwała|Zarządzenie) wchodzi w życie[^\\n]*$", ""),
            Mutacja.of(
                    "K406",
                    "^(§ \\d+\\. Uchwała wchodzi w życie z dniem podjęcia)",
                    "$1, z mocą od dnia 1 stycznia 2020 r"),
            Mutacja.of("K407", "po upływie 14 dni", "po upływie 7 dni"),
            Mutacja.of("K410", "^(§ \\d+\\.) Uchwała wchodzi", "$1 Zarządzenie wchodzi"),
            Mutacja.of("K503", "^(§ 4\\. Przedmiotem działalności Ośrodka)", "$1, zwanego dalej „Ośrodkiem”,"),
            Mutacja.of("K504", "zwan(\\p{L}+) dalej „(\\p{L}+)”", "zwan$1 dalej $2"),
            Mutacja.of("K521", "(Przedmiotem działalności Ośrodka jest)", "$1 w szczególności"),
            Mutacja.of("K541", "^((?:§ \\d+\\. )?\\d\\. .*)w imieniu (?:Gminy|Miasta)", "$1w imieniu Ośrodka"),
            Mutacja.of("K601", "(?<=[a-z] )(oraz|jest|przez|pomocy|społecznej) (?=\\p{Ll})", "$1 $1 "),
            Mutacja.of("K602", "„(\\p{L}+)”", "\"$1\""),
            Mutacja.of("K603", "26 listopada 2026 r\\.(?=\\n(?:w sprawie|zmieniaj))", "31 listopada 2026 r."),
            Mutacja.of("K604", "^(Na podstawie [^\\n]*?ustawy z dnia \\d{1,2}) \\p{L}+ (\\d{4}) r\\.", "$1.03.$2 r."),
            Mutacja.of("K605", "^(§ \\d+\\. \\d\\. [^,\\n]*\\p{L}), (?=\\p{L})", "$1 , "),
            Mutacja.of("K607", "^((?!tytul).*)lata (\\d{4})–(\\d{4})", "$1lata $2-$3"),
            Mutacja.of("K621", "^## (?=\\d)", "#### "),
            Mutacja.of("K623", "^Tabela: [^\\n]*\\n", "Zestawienie.\n"));

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
    void plantedDefectsAreFound() throws IOException {
        List<Path> pliki = dokumenty().toList();
        Random los = new Random(ZIARNO);
        Map<String, int[]> wynik = new TreeMap<>();
        List<String> przeoczone = new ArrayList<>();
        for (Mutacja m : MUTACJE) {
            plant(m, pliki, los, wynik, przeoczone);
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
            Mutacja m, List<Path> pliki, Random los, Map<String, int[]> wynik, List<String> przeoczone) {
        int[] w = wynik.computeIfAbsent(m.kod(), k -> new int[2]);
        record Miejsce(Path plik, int ktore) {}
        List<Miejsce> miejsca = new ArrayList<>();
        for (Path p : pliki) {
            long ile = m.miejsce().matcher(read(p)).results().count();
            for (int i = 0; i < ile; i++) {
                miejsca.add(new Miejsce(p, i));
            }
        }
        for (int i = 0; i < NA_RODZAJ && !miejsca.isEmpty(); i++) {
            Miejsce miejsce = miejsca.remove(los.nextInt(miejsca.size()));
            String tekst = read(miejsce.plik());
            MatchResult r = m.miejsce()
                    .matcher(tekst)
                    .results()
                    .skip(miejsce.ktore())
                    .findFirst()
                    .orElseThrow();
            String nowy = m.zamiana();
            for (int g = r.groupCount(); g > 0; g--) {
                nowy = nowy.replace("$" + g, r.group(g) == null ? "" : r.group(g));
            }
            String zepsuty = tekst.substring(0, r.start()) + nowy + tekst.substring(r.end());
            w[1]++;
            boolean jest = Kontrola.PELNA.check(akt(zepsuty)).stream()
                    .map(Diagnoza::kod)
                    .anyMatch(m.kod()::equals);
            if (jest) {
                w[0]++;
            } else {
                przeoczone.add(m.kod() + " " + WZORCE.relativize(miejsce.plik()) + ": " + nowy);
            }
        }
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
        long start = System.nanoTime();
        Kontrola.PELNA.check(akt);
        // the bound tells only quadratic work from linear
        assertThat((System.nanoTime() - start) / 1_000_000).as("ms").isLessThan(5_000);
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
