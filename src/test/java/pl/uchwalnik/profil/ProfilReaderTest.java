package pl.uchwalnik.profil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.WydrukDiagnoz;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.RecordMap;

class ProfilReaderTest {
    private static final Path PELNY = Wzorzec.file("profil/pelny.yaml");
    private static final Path KATALOG = Wzorzec.file("profil");
    private static final String NAJMNIEJSZY = """
            wersja: 1
            gmina: {terc: "0203011", nazwa: %s}
            ops: {nazwa: GOPS w Lesie}
            """;

    private final ProfilReader reader = new ProfilReader();

    static Stream<Path> zle() throws IOException {
        try (Stream<Path> s = Files.list(KATALOG.resolve("zle"))) {
            return s.filter(p -> p.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("zle")
    void badProfileIsExplained(Path plik) {
        Wynik<Profil> wynik = reader.read(plik);
        String nazwa = String.valueOf(plik.getFileName());
        String tekst = print(plik, wynik.diagnozy()).replace(plik.toString(), nazwa);
        Wzorzec.check("profil/zle/" + nazwa.replace(".yaml", ".txt"), tekst);
        assertThat(wynik.diagnozy()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(wynik.diagnozy()).isSortedAccordingTo(Diagnoza.KOLEJNOSC);
        assertThat(wynik.wartosc().isPresent()).isEqualTo(!wynik.maBledy());
        assertThat(wynik.diagnozy())
                .allSatisfy(d -> assertThat(String.join(" ", d.podpowiedzi()) + d.tekst())
                        .as("no English, no class names")
                        .doesNotContainPattern(
                                "(?i)exception|java\\.|uchwalnik\\.|\\bline\\b|\\bcolumn\\b|expected|found\\b")
                        .doesNotContain("null", "Optional", "while "));
    }

    private static String print(Path plik, List<Diagnoza> diagnozy) {
        Optional<Zrodlo> zrodlo = source(plik);
        return new WydrukDiagnoz(n -> zrodlo).print(diagnozy);
    }

    private static Optional<Zrodlo> source(Path plik) {
        try {
            return Optional.of(new Zrodlo(plik.toString(), Files.readString(plik)));
        } catch (IOException e) {
            return Optional.empty(); // not UTF-8: a report without excerpts
        }
    }

    @Test
    void fullProfileIsReadWhole() {
        Wynik<Profil> wynik = reader.read(PELNY);
        assertThat(print(PELNY, wynik.diagnozy())).isEmpty();
        Profil p = wynik.wartosc().orElseThrow();
        assertThat(p.gmina().terc()).isEqualTo("1499012");
        assertThat(p.gmina().odmiana().flatMap(Odmiana::miejscownik)).contains("Brzozówce");
        assertThat(p.gmina().planowanie().konsultacje().flatMap(Gmina.Konsultacje::koniec))
                .contains(LocalDate.of(2026, 9, 21));
        assertThat(p.ops().zasoby().kadra().flatMap(Ops.Kadra::etaty)).contains(new BigDecimal("9.5"));
        assertThat(p.osl().orElseThrow().kluby()).containsExactly(Osl.Klub.KLUB_SAMOPOMOCY, Osl.Klub.SWIETLICA);
        assertThat(p.finanse().orElseThrow().zrodla().getFirst().kwoty())
                .containsExactly(Map.entry(2027, new BigDecimal("45000")), Map.entry(2028, new BigDecimal("46000")));
        assertThat(p.sesja().orElseThrow().numerUchwaly().orElseThrow().get("pal"))
                .contains("XX/151/2026");
        assertThat(p.ustawienia()
                        .kontrola()
                        .orElseThrow()
                        .wylaczone()
                        .getFirst()
                        .kod())
                .isEqualTo("K012");
    }

    @Test
    void fullProfileUsesEveryKey() {
        Map<String, Object> mapa = RecordMap.of(reader.read(PELNY).wartosc().orElseThrow());
        SciezkiProfilu sciezki = new SciezkiProfilu();
        for (String s :
                List.of("", "gmina", "gmina.ludnosc", "ops", "ops.kadra", "ops.statut", "osl", "sesja", "dane")) {
            assertThat(keys(mapa, s)).as(s).containsExactlyInAnyOrderElementsOf(sciezki.keys(s));
        }
    }

    private static List<String> keys(Map<?, ?> mapa, String sciezka) {
        int kropka = sciezka.indexOf('.');
        String pierwszy = kropka < 0 ? sciezka : sciezka.substring(0, kropka);
        return pierwszy.isEmpty()
                ? mapa.keySet().stream().map(String::valueOf).toList()
                : keys(
                        (Map<?, ?>) Objects.requireNonNull(mapa.get(pierwszy)),
                        sciezka.substring(pierwszy.length()).replaceFirst("^\\.", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NO", "on", "yes", "n", "0123", "0x1F", "1_000", "1.50", "12:30:00", "2026-11-26", ".5", "Off"})
    void nameStaysAsWritten(String nazwa) {
        Wynik<Profil> wynik = reader.read(new Zrodlo("p.yaml", NAJMNIEJSZY.formatted(nazwa)), KATALOG);
        assertThat(wynik.diagnozy()).isEmpty();
        assertThat(wynik.wartosc().orElseThrow().gmina().nazwa()).isEqualTo(nazwa);
        assertThat(wynik.wartosc().orElseThrow().gmina().terc()).isEqualTo("0203011");
    }

    @Test
    void windowsLineEndsAndByteOrderMarkChangeNothing() {
        String tekst = Wzorzec.read("profil/pelny.yaml");
        Wynik<Profil> unix = reader.read(new Zrodlo("p", tekst), KATALOG);
        assertThat(unix.wartosc()).isPresent();
        assertThat(reader.read(new Zrodlo("p", "\uFEFF" + tekst.replace("\n", "\r\n")), KATALOG))
                .isEqualTo(unix);
    }

    @Test
    void everyPrefixIsReadOrRefusedQuietly() {
        String tekst = Wzorzec.read("profil/pelny.yaml");
        for (int i = 0; i <= tekst.length(); i++) {
            Zrodlo z = new Zrodlo("p", tekst.substring(0, i));
            assertThatCode(() -> {
                        Wynik<Profil> w = reader.read(z, KATALOG);
                        assertThat(w.wartosc().isPresent() || w.maBledy()).isTrue();
                    })
                    .as("prefix of %d signs", i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void hugeFileIsRefusedAtOnce(@TempDir Path tmp) throws IOException {
        Path plik = tmp.resolve("wielki.yaml");
        byte[] kawalek = "gmina: {nazwa: Las}\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(plik)) {
            for (int i = 0; i < 50; i++) {
                out.write(kawalek);
            }
        }
        assertThat(Files.size(plik)).isEqualTo(50_000_000);
        Wynik<Profil> wynik = Assertions.assertTimeout(Duration.ofSeconds(2), () -> reader.read(plik));
        assertThat(wynik.diagnozy())
                .singleElement()
                .satisfies(d -> assertThat(d.tekst()).isEqualTo("plik jest za duży; przyjmujemy najwyżej 2048 kB."));
    }

    @Test
    void manyUnknownKeysDoNotTakeMinutes() {
        StringBuilder b = new StringBuilder("wersja: 1\n");
        for (int i = 0; i < 60_000; i++) {
            b.append("klucz_nieznany_").append(i).append(": 1\n");
        }
        Zrodlo z = new Zrodlo("p", b.toString());
        Wynik<Profil> wynik = Assertions.assertTimeout(Duration.ofSeconds(5), () -> reader.read(z, KATALOG));
        assertThat(wynik.diagnozy()).hasSize(200);
    }

    @Test
    void missingFileAndFolderAreNamed(@TempDir Path tmp) throws IOException {
        Files.writeString(tmp.resolve("brzozowka.yaml"), "wersja: 1");
        assertThat(print(tmp, reader.read(tmp.resolve("brzozowca.yaml")).diagnozy()))
                .contains("błąd Z001: nie ma takiego pliku.", "W tym katalogu jest plik „brzozowka.yaml”.");
        assertThat(print(tmp, reader.read(tmp).diagnozy())).contains("to jest katalog, a oczekiwano pliku.");
    }

    @Test
    void linkOutOfTheFolderIsRefused(@TempDir Path tmp) throws IOException {
        Path katalog = Files.createDirectory(tmp.resolve("profile"));
        Path obcy = Files.writeString(tmp.resolve("obcy.txt"), "x");
        try {
            Files.createSymbolicLink(katalog.resolve("statut.txt"), obcy);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }
        String tekst = NAJMNIEJSZY.formatted("Las").replace("w Lesie}", "w Lesie, statut: {plik: statut.txt}}");
        assertThat(reader.read(new Zrodlo("p", tekst), katalog).diagnozy())
                .singleElement()
                .satisfies(d -> assertThat(d.kod()).isEqualTo("P050"));
    }

    @Test
    void oneReaderServesManyThreads() {
        Wynik<Profil> wzor = reader.read(PELNY);
        List<Wynik<Profil>> wyniki = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> reader.read(i % 2 == 0 ? PELNY : KATALOG.resolve("zle/daty.yaml")))
                .toList();
        assertThat(wyniki.stream().filter(wzor::equals)).hasSize(100);
    }
}
