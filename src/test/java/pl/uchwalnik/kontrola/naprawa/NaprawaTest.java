package pl.uchwalnik.kontrola.naprawa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;

/** A fix cures what it should, nothing else, and never makes a text worse. */
class NaprawaTest {
    private static final List<String[]> USTERKI = List.of(
            new String[] {"pkt (?=\\d)", "pkt. "},
            new String[] {"ust\\. (?=\\d)", "ust."},
            new String[] {"art\\. (?=\\d)", "art "},
            new String[] {"Dz\\. U\\. ", "Dz.U. "},
            new String[] {"„([^„”\"\\n]{1,40})”", "\"$1\""},
            new String[] {"(20\\d\\d)–(20\\d\\d)", "$1-$2"},
            new String[] {"(\\p{L}), (\\p{L})", "$1 , $2"},
            new String[] {"(\\p{L}) (\\p{L})", "$1  $2"});

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '#', textBlock = """
            mowa w pkt. 3 i ust.2 oraz art 5  | mowa w pkt 3 i ust. 2 oraz art. 5
            zgodnie z §5 i lit.b statutu      | zgodnie z § 5 i lit. b statutu
            (Dz.U. z 2020 r. poz. 1)          | (Dz. U. z 2020 r. poz. 1)
            (Dz.Urz. Woj. Mazowieckiego)      | (Dz. Urz. Woj. Mazowieckiego)
            (M. P. poz. 5)                    | (M.P. poz. 5)
            zwany dalej "Ośrodkiem"           | zwany dalej „Ośrodkiem”
            zwany dalej “Ośrodkiem”           | zwany dalej „Ośrodkiem”
            zwany dalej „Ośrodkiem"           | zwany dalej „Ośrodkiem”
            na lata 2026-2028                 | na lata 2026–2028
            w § 5-8 statutu                   | w § 5–8 statutu
            kluby , świetlice                 | kluby, świetlice
            nr 6-2028-12                      | nr 6-2028-12
            tel. 22-345, pkt. programu        | tel. 22-345, pkt. programu
            """)
    void certainFaultsAreCured(String zle, String dobrze) {
        assertThat(tekst(Naprawa.of(akt("§ 1. Przepis " + zle + ".\n"), Okolicznosci.NIEZNANE)))
                .contains("§ 1. Przepis " + dobrze + ".");
    }

    @Test
    void everyChangeIsListedWithItsPlaceAndRule() {
        Naprawa n = Naprawa.of(akt("§ 1. Zadania z pkt. 3.\n\n§ 2. Statut \"Razem\".\n"), Okolicznosci.NIEZNANE);

        assertThat(n.poprawki()).extracting(Poprawka::kod).containsExactly("K203", "K602");
        assertThat(n.poprawki().getFirst()).satisfies(p -> {
            assertThat(p.polozenie().adres()).isEqualTo("§ 1");
            assertThat(p.polozenie().wiersz()).isEqualTo(1);
            assertThat(p.bylo()).contains("pkt. 3");
            assertThat(p.jest()).contains("pkt 3").doesNotContain("pkt.");
        });
    }

    @Test
    void wordsThatAnAmendingActQuotesAreLeftAsTheyStandInTheOtherAct() {
        String zmiana = """
                UCHWAŁA NR XX/150/2026
                RADY GMINY BRZOZÓWKA
                z dnia 26 listopada 2026 r.
                zmieniająca uchwałę w sprawie statutu

                § 1. W uchwale nr I/1/2020 w § 5 wyrazy „pkt. 3” zastępuje się wyrazami „pkt 3”.
                """;

        assertThat(Naprawa.of(akt(zmiana), Okolicznosci.NIEZNANE).poprawki()).isEmpty();
    }

    @Test
    void aStaleMarkIsRenewedOnlyInADraftOfADayThatTheRegisterCovers() {
        String akt = """
                UCHWAŁA NR XX/150/2026
                RADY GMINY BRZOZÓWKA
                z dnia %s r.
                w sprawie utworzenia ośrodka

                § 1. Zadania wykonuje się zgodnie z ustawą z dnia 12 marca 2004 r. o pomocy społecznej (Dz. U. z 2024 r. poz. 1283).
                """;

        assertThat(tekst(Naprawa.of(akt(akt.formatted("26 listopada 2026")), Okolicznosci.NIEZNANE)))
                .contains("(Dz. U. z 2026 r. poz. 639, 974 i 986)");
        assertThat(tekst(Naprawa.of(akt(akt.formatted("26 lutego 2026")), Okolicznosci.NIEZNANE)))
                .contains("(Dz. U. z 2024 r. poz. 1283)");
    }

    static Stream<Path> dokumenty() throws IOException {
        try (Stream<Path> s = Files.walk(Path.of("src/test/resources/wzorce"))) {
            return s
                    .filter(p -> p.toString().endsWith(".txt") && !p.toString().contains("skladnia"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dokumenty")
    void nothingIsChangedInACleanDocument(Path plik) {
        Akt akt = akt(read(plik));
        Naprawa n = Naprawa.of(akt, Okolicznosci.NIEZNANE);

        assertThat(n.poprawki()).isEmpty();
        assertThat(n.akt()).isEqualTo(akt);
    }

    @ParameterizedTest
    @MethodSource("dokumenty")
    void aFixIsDoneOnceAndAddsNoFinding(Path plik) {
        Random los = new Random(plik.toString().hashCode());
        for (int i = 0; i < 4; i++) {
            String zepsuty = read(plik);
            for (String[] u : USTERKI) {
                if (los.nextInt(3) > 0) {
                    zepsuty = spoiled(zepsuty, u, los);
                }
            }
            Akt akt = akt(zepsuty);
            Naprawa pierwsza = Naprawa.of(akt, Okolicznosci.NIEZNANE);
            Akt odczytany = akt(tekst(pierwsza));
            Naprawa druga = Naprawa.of(odczytany, Okolicznosci.NIEZNANE);

            assertThat(druga.poprawki()).as(plik + " " + i).isEmpty();
            List<String> przed = kody(akt);
            List<String> po = kody(odczytany);
            // what a planted fault had hidden comes back with the cure
            przed.addAll(kody(akt(read(plik))));
            przed.forEach(po::remove);
            assertThat(po).as(plik + " " + i + " nowe").isEmpty();
        }
    }

    private static List<String> kody(Akt akt) {
        return new ArrayList<>(Kontrola.PELNA.check(akt).stream()
                .map(Diagnoza::kod)
                .filter(k -> !k.equals("K202"))
                .toList());
    }

    /** Spoils about a third of the places below the front matter. */
    private static String spoiled(String tekst, String[] usterka, Random los) {
        int od = Math.max(0, tekst.indexOf("\n---\n", 4) + 5);
        String reszta = java.util.regex.Pattern.compile(usterka[0])
                .matcher(tekst.substring(od))
                .replaceAll(m -> los.nextInt(3) > 0 ? java.util.regex.Matcher.quoteReplacement(m.group()) : usterka[1]);
        return tekst.substring(0, od) + reszta;
    }

    private static String tekst(Naprawa n) {
        return new AktPrinter().print(n.akt());
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
                .parse(new Zrodlo("akt.txt", tekst))
                .wartosc()
                .orElseThrow();
    }
}
