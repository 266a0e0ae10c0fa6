package pl.uchwalnik.siec.eli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.siec.Limity;
import pl.uchwalnik.siec.Pobieranie;
import pl.uchwalnik.siec.Schowek;
import pl.uchwalnik.siec.Usluga;

/** The register against a service that answers with made-up descriptions of acts, in the shape of the real one. */
class SprawdzenieAktuTest {
    private static final List<String> AKTY = List.of(
            "DU/2004/593",
            "DU/2026/639",
            "DU/2026/974",
            "DU/2026/986",
            "DU/2026/1400",
            "DU/2026/510",
            "DU/2026/203",
            "DU/1990/95",
            "DU/2026/1350",
            "DU/2026/1273",
            "DU/2014/1195",
            "DU/2017/1123");

    private static final RejestrAktow REJESTR = RejestrAktow.load();

    @TempDir
    private Path pamiec = Path.of("");

    private final Usluga usluga;

    SprawdzenieAktuTest() throws IOException {
        usluga = new Usluga();
        for (String a : AKTY) {
            usluga.on("/eli/acts/" + a, Usluga.status(200, resource(a)));
        }
    }

    @AfterEach
    void close() {
        usluga.close();
    }

    private static String resource(String adres) throws IOException {
        try (InputStream in =
                SprawdzenieAktuTest.class.getResourceAsStream("/eli/" + adres.replace('/', '-') + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Wynik<Propozycja> check(String id, boolean zSiecia, String teraz) {
        InstantSource zegar = InstantSource.fixed(Instant.parse(teraz));
        AktPrawny wpis = REJESTR.akt(id).orElseThrow();
        Limity limity = new Limity(Duration.ofSeconds(5), 100_000, 1, 0, Duration.ofSeconds(1));
        try (Pobieranie p = new Pobieranie("Uchwalnik/test", limity, zegar, ile -> {})) {
            Eli eli = new Eli(
                    usluga.adres("/eli/"), new Schowek(pamiec), zSiecia ? Optional.of(p) : Optional.empty(), zegar);
            return SprawdzenieAktu.check(eli, wpis);
        }
    }

    private Wynik<Propozycja> check(String id) {
        return check(id, true, "2026-11-22T08:00:00Z");
    }

    private static List<String> codes(Wynik<?> w) {
        return w.diagnozy().stream().map(Diagnoza::kod).toList();
    }

    @Test
    void anUnknownAmendmentIsProposedWithItsDays() {
        Wynik<Propozycja> w = check("ups");

        assertThat(codes(w)).containsExactlyInAnyOrder("A022", "A026");
        assertThat(w.diagnozy())
                .allMatch(d -> d.polozenie().plik().equals("ups") && d.waga() != Waga.BLAD)
                .anyMatch(d -> d.tekst().contains("DU/2026/1400: Ustawa z dnia 23 października 2026 r."))
                .anyMatch(d -> d.kod().equals("A026") && d.tekst().contains("DU/2026/510"));
        assertThat(w.wartosc().orElseThrow().samoPotwierdzenie()).isFalse();
        assertThat(String.join("\n", w.wartosc().get().lines()) + "\n").isEqualTo("""
                   - id: ups
                     rodzaj: ustawa
                     data: 2004-03-12
                     tytul: "o pomocy społecznej"
                     pierwotny: {rok: 2004, numer: 64, pozycja: 593}
                     tekst_jednolity: {rok: 2026, pozycja: 639, dnia: 2026-05-13}
                     zmiany:
                       - {rok: 2026, pozycja: 974, dnia: 2026-07-21, w_zycie: 2026-08-05}
                       - {rok: 2026, pozycja: 986, dnia: 2026-07-23, w_zycie: 2026-08-07}
                -    potwierdzono_na: 2026-09-29
                +      - {rok: 2026, pozycja: 1400, dnia: 2026-11-10, w_zycie: 2026-12-01}
                +    potwierdzono_na: 2026-11-22
                     zmiany_kompletne: true
                -    zrodlo: "Dz. U. z 2026 r. poz. 1277 § 4 ust. 2 pkt 1; Dz. U. z 2026 r. poz. 639"
                +    zrodlo: "usługa ELI Sejmu: DU/2004/593 i DU/2026/639, odpowiedzi z dnia 2026-11-22"
                """);
        assertThat(usluga.pytania())
                .doesNotContain("/eli/acts/DU/2025/620", "/eli/acts/DU/2024/1283")
                .doesNotHaveDuplicates();
    }

    @Test
    void aNewerConsolidatedTextReplacesTheListOfAmendments() {
        Wynik<Propozycja> w = check("usg");

        assertThat(codes(w)).containsExactlyInAnyOrder("A021", "A026");
        assertThat(w.wartosc().orElseThrow().lines())
                .contains(
                        "-    tekst_jednolity: {rok: 2026, pozycja: 662, dnia: 2026-05-21}",
                        "+    tekst_jednolity: {rok: 2026, pozycja: 1350, dnia: 2026-10-19}",
                        "-    zmiany:")
                .noneMatch(l -> l.startsWith("+") && l.contains("pozycja: 1273"));
    }

    @Test
    void aRepealedActAndAnotherTitleAreSaid() {
        Wynik<Propozycja> w = check("upet");

        // the register's consolidated text of 2018 is newer than the one the service names
        assertThat(codes(w)).containsExactlyInAnyOrder("A024", "A025", "A027");
        assertThat(w.wartosc().orElseThrow().bedzie().stan().uchylonyDnia()).contains(LocalDate.of(2026, 11, 1));
        assertThat(w.wartosc().get().lines()).contains("+    uchylony_dnia: 2026-11-01");
    }

    @Test
    void withoutTheNetworkOnlyKeptAnswersAreUsed() throws IOException {
        assertThat(codes(check("ups", false, "2026-11-22T08:00:00Z"))).containsExactly("E010");
        assertThat(usluga.pytania()).isEmpty();

        check("ups", true, "2026-11-20T08:00:00Z");
        int pytan = usluga.pytania().size();
        Wynik<Propozycja> w = check("ups", false, "2026-11-22T08:00:00Z");
        assertThat(w.wartosc().orElseThrow().dnia()).isEqualTo(LocalDate.of(2026, 11, 20));
        check("ups", true, "2026-11-20T20:00:00Z");
        assertThat(usluga.pytania()).as("odpowiedzi z tego samego dnia").hasSize(pytan);
        check("ups", true, "2026-11-21T08:00:00Z");
        assertThat(usluga.pytania()).as("odpowiedzi z innego dnia").hasSize(2 * pytan);

        Files.writeString(pamiec.resolve("DU-2004-593.2026-11-22.json"), "{zepsute");
        assertThat(codes(check("ups", false, "2026-11-22T08:00:00Z"))).containsExactly("E010");
    }

    @Test
    void theDayIsADayOfWarsaw() {
        assertThat(check("ups", true, "2026-11-21T23:30:00Z")
                        .wartosc()
                        .orElseThrow()
                        .dnia())
                .isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "17",
                "\"tekst\"",
                "{",
                "{\"ELI\": \"DU/2004/593\", displayAddress\": 1}",
                "{}",
                "<html>logowanie do sieci urzędu</html>",
                "{\"ELI\": null}",
                "{\"ELI\": [\"DU/2004/593\"]}",
                "{\"ELI\": \"DU/2004/594\"}",
                "{\"ELI\": \"DU/2004/593; DROP\"}"
            })
    void garbageIsRefusedWholeAndNotKept(String tresc) {
        usluga.on("/eli/acts/DU/2004/593", Usluga.status(200, tresc));

        Wynik<Propozycja> w = check("ups");

        assertThat(w.wartosc()).isEmpty();
        assertThat(codes(w)).containsExactly("E006");
        assertThat(pamiec).isEmptyDirectory();
    }

    @Test
    void aBottomlessAnswerIsRefused() {
        usluga.on("/eli/acts/DU/2004/593", Usluga.status(200, "{\"a\":".repeat(15_000)));

        assertThat(codes(check("ups"))).containsExactly("E006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DU/2004/593", "DU/2026/639", "DU/2026/986"})
    void aFailureAnywhereProposesNothing(String adres) {
        usluga.on("/eli/acts/" + adres, Usluga.status(500, ""));

        Wynik<Propozycja> w = check("ups");

        assertThat(w.wartosc()).isEmpty();
        assertThat(codes(w)).contains("E005");
    }

    @Test
    void actsOfTheUnionAreNotThere() {
        assertThat(codes(check("rodo"))).containsExactly("A028");
        assertThat(usluga.pytania()).isEmpty();
    }

    @Test
    void datesThatAreNoDatesAreAbsent() {
        AktEli akt = AktEliReader.read(
                        "{\"ELI\":\"DU/2004/593\",\"promulgation\":\"wczoraj\",\"entryIntoForce\":\"2026-02-30\"}",
                        new AdresEli("DU", 2004, 593))
                .wartosc()
                .orElseThrow();

        assertThat(akt.dni().ogloszono()).isEmpty();
        assertThat(akt.dni().wZycie()).isEmpty();
    }
}
