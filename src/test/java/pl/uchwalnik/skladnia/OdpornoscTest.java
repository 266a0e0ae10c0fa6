package pl.uchwalnik.skladnia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Any input gives a tree in time that grows with its length; none breaks the parser. */
class OdpornoscTest {
    private static final List<AktParser> PARSERY = List.of(AktParser.istniejacy(), AktParser.szablonowy());

    private static Akt parse(AktParser p, String tekst) {
        return p.parse(new Zrodlo("x", tekst)).wartosc().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("wzorce")
    void everyPrefixIsRead(String tekst) {
        for (int i = 0; i <= tekst.length(); i += 3) {
            String poczatek = tekst.substring(0, i);
            PARSERY.forEach(p -> assertThatCode(() -> parse(p, poczatek)).doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @MethodSource("wzorce")
    void damagedTextIsReadAndComesBack(String tekst) {
        Random los = new Random(11);
        for (int i = 0; i < 200; i++) {
            StringBuilder b = new StringBuilder(tekst);
            for (int k = 0; k < 8; k++) {
                int od = los.nextInt(b.length());
                b.delete(od, Math.min(b.length(), od + los.nextInt(30)));
            }
            Akt akt = parse(PARSERY.getFirst(), b.toString());
            String wydruk = new AktPrinter().print(akt);
            assertThat(parse(PARSERY.getFirst(), wydruk))
                    .as("%s%n---%n%s", b, wydruk)
                    .isEqualTo(akt);
        }
    }

    static Stream<String> wzorce() throws IOException {
        return Stream.of(WzorceSkladniTest.wzorzec("statut.txt"), WzorceSkladniTest.wzorzec("zmieniajaca.txt"));
    }

    @Test
    void otherLineEndsAndFormsOfLettersGiveTheSameTree() throws IOException {
        String tekst = WzorceSkladniTest.wzorzec("statut.txt");
        Akt akt = parse(PARSERY.getFirst(), tekst);
        for (String wariant : List.of(
                "\uFEFF" + tekst,
                tekst.replace("\n", "\r\n"),
                tekst.replace("\n", "\r"),
                Normalizer.normalize(tekst, Normalizer.Form.NFD),
                tekst.replace(" ", "\u00A0"),
                tekst.replace("\n1)", "\n\t   1)").replace("\na)", "\n      a)"))) {
            assertThat(parse(PARSERY.getFirst(), wariant)).isEqualTo(akt);
        }
    }

    @ParameterizedTest
    @MethodSource("zlosliwe")
    void maliciousTextTakesLinearTime(String tekst) {
        PARSERY.forEach(p -> assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Akt akt = parse(p, tekst);
            assertThat(new AktPrinter().print(akt)).isNotNull();
        }));
    }

    static Stream<String> zlosliwe() {
        int n = 60_000;
        return Stream.of(
                "a".repeat(10_000_000),
                "§ 1. " + "słowo ".repeat(n),
                "UCHWAŁA NR 1 " + "z dnia 1 maja 2020 r. ".repeat(n),
                "\\".repeat(n),
                "{w ust.} ".repeat(n),
                "§ 1. " + "{#a} ".repeat(n),
                "§ 1. x {#a} {@b}\n".repeat(n / 10),
                "– ".repeat(100_000),
                "– x\n– – y\n".repeat(n),
                "§ 1. x brzmienie:\n" + "„1. x brzmienie:\n".repeat(n / 10),
                "§ 1. x brzmienie:\n" + "„".repeat(n) + "”".repeat(n),
                "§ 1. a\n" + "| a | b |\n".repeat(n / 2),
                "# a\n\n" + ">".repeat(n) + " x",
                "# a\n\n" + "- ".repeat(n) + "x",
                "# a\n\n" + "*a **b ".repeat(n / 4),
                "# a\n\n" + "[".repeat(n),
                "# a\n\n|" + "a|".repeat(3000) + "\n|" + "-|".repeat(3000) + "\n" + "|a\n".repeat(3000),
                "# " + "#".repeat(n) + "x",
                "Załącznik do x\n\n§ 1. a\n".repeat(n / 10),
                "¹".repeat(n) + "\n§ 1. " + "¹⁾".repeat(n));
    }

    /** Statutes from the folder of shared data, where it stands beside the project. */
    @Test
    void bigStatutesComeBackAndFast() throws IOException {
        Path ustawy = Path.of("../shared/prawo/ustawy");
        Assumptions.assumeTrue(Files.isDirectory(ustawy), "brak ../shared/prawo/ustawy");
        try (Stream<Path> pliki = Files.walk(ustawy)) {
            for (Path plik :
                    pliki.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                String tekst = Files.readString(plik);
                long od = System.nanoTime();
                Akt akt = parse(PARSERY.getFirst(), tekst);
                assertThat(Duration.ofNanos(System.nanoTime() - od))
                        .as("%s", plik)
                        .isLessThan(Duration.ofSeconds(2));
                assertThat(akt.naglowek().pusty()).as("%s", plik).isFalse();
                assertThat(akt.jednostki()).as("%s", plik).hasSizeGreaterThan(15);
                assertThat(parse(PARSERY.getFirst(), new AktPrinter().print(akt)))
                        .as("%s", plik)
                        .isEqualTo(akt);
            }
        }
    }
}
