package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.siec.Usluga;

/** {@code akty}: the register on the command line; the network only on the loopback interface. */
class AktyTest {
    @TempDir
    private Path katalog = Path.of("");

    @Test
    void theListGivesEveryActWithItsCitation() {
        Uruchomienie u = Uruchomienie.of("akty", "lista", "--na-dzien", "2026-07-22");

        assertThat(u.kod()).isZero();
        assertThat(u.out().lines())
                .hasSize(85)
                .contains("ups      2026-09-29  ustawa z dnia 12 marca 2004 r. o pomocy społecznej "
                        + "(Dz. U. z 2026 r. poz. 639 i 974)")
                .anyMatch(w -> w.startsWith("udc      –           ustawa z dnia 4 kwietnia 2019 r."))
                .anyMatch(w -> w.startsWith("upzi") && w.endsWith("[nie obowiązuje od 1 czerwca 2025 r.]"));
        assertThat(u.err()).contains("Akty: 85", "8 października 2026 r.");
        assertThat(Uruchomienie.of("acts", "list").kod()).isZero();
    }

    @Test
    void anActIsShownAsItIsCitedOnTheDay() {
        Uruchomienie u = Uruchomienie.of("akty", "pokaz", "usg", "--na-dzien", "2026-07-10");

        assertThat(u.kod()).as(u.err()).isZero();
        assertThat(u.out()).isEqualTo("""
                usg – powołanie na dzień 10 lipca 2026 r.
                  ustawa z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662 i 912)

                tekst pierwotny: Dz. U. z 1990 r. Nr 16, poz. 95
                tekst jednolity: Dz. U. z 2026 r. poz. 662, ogłoszono 21 maja 2026 r.
                zmiany:
                  Dz. U. z 2026 r. poz. 912, ogłoszono 7 lipca 2026 r., w życie 31 lipca 2026 r.
                  Dz. U. z 2026 r. poz. 1273, ogłoszono 29 września 2026 r., w życie 30 marca 2027 r. [po tym dniu: nie liczy się]
                potwierdzono na: 29 września 2026 r.
                źródło:          Dz. U. z 2026 r. poz. 1273 art. 1; Dz. U. z 2026 r. poz. 662
                """);
        assertThat(u.err()).isEmpty();
    }

    @Test
    void manyAmendmentsHaveTheirFootnoteAndDoubtsAreSaid() {
        Uruchomienie ufp = Uruchomienie.of("akty", "pokaz", "o finansach publicznych", "--na-dzien", "2026-11-26");
        assertThat(ufp.out())
                .contains("poz. 1483, z późn. zm.¹⁾)", "  ¹⁾ Zmiany tekstu jednolitego wymienionej ustawy");
        assertThat(ufp.err())
                .startsWith("uwaga: nie sprawdzono zmian powoływanych aktów ogłoszonych po dniu 8 października");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "akty|podaj, co zrobić z rejestrem aktów: lista, pokaz, sprawdz",
                "akty pokaz upss|czy chodziło o „ups”",
                "akty pokaz samorządzie|pasuje do kilku aktów: usg, usp, usw",
                "akty pokaz ups --na-dzien jutro|niewłaściwa wartość „jutro” argumentu --na-dzien",
                "akty sprawdz ups --usluga http://example.org/eli|ma zaczynać się od https://",
                "akty sprawdz ups --usluga ://|ma zaczynać się od https://",
                "akty sprawdz pom.xml|„pom.xml” nie powołuje żadnego aktu z rejestru",
                "akty sprawdz pusty.pdf|w rejestrze nie ma aktu „pusty.pdf”",
            })
    void badUsageIsSaidInPolish(String polecenie, String slowa) {
        Uruchomienie.of((Object[]) polecenie.split(" ")).odrzucone(katalog.resolve("x"), slowa);
    }

    @Test
    void withoutConsentNothingIsAskedFor() {
        Uruchomienie u = Uruchomienie.of("akty", "sprawdz", "ups", "--pamiec", katalog);

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.out()).isEmpty();
        assertThat(u.err())
                .contains("ups: błąd E010: nie ma zapisanej odpowiedzi usługi ELI o akcie DU/2004/593", "--siec");
    }

    @Test
    void theWholeRegisterWithoutAnswersIsOneMessage() {
        Uruchomienie u = Uruchomienie.of("akty", "sprawdz", "--pamiec", katalog);

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err())
                .contains("błąd E010: nie ma zapisanych odpowiedzi usługi ELI o aktach (84): usg, ups,", "opcją --siec")
                .contains("rodo: uwaga A028", "Sprawdzono akty: 0 z 85; do zmiany: 0; błędy: 1");
    }

    @Test
    void actsOfADocumentOrAProfileCanBeMeant() {
        Uruchomienie profil = Uruchomienie.of("akty", "sprawdz", "profiles/brzozowka.yaml", "--pamiec", katalog);
        assertThat(profil.kod()).isEqualTo(2);
        assertThat(profil.err()).contains("ups").contains("usg").doesNotContain("urew");
    }

    @Test
    void aServiceOutOfReachIsNotAskedAboutEveryAct() {
        Uruchomienie u = Uruchomienie.of(
                "akty", "sprawdz", "--siec", "--usluga", "https://nie-ma.invalid/eli", "--pamiec", katalog);

        assertThat(u.err()).containsOnlyOnce("E001").contains("Sprawdzono akty: 0 z 85");
    }

    @Test
    void changesAreProposedAndTheRegisterStays() throws IOException {
        try (Usluga usluga = new Usluga()) {
            for (String a : List.of(
                    "DU/2004/593",
                    "DU/2026/639",
                    "DU/2026/974",
                    "DU/2026/986",
                    "DU/2026/1400",
                    "DU/2026/510",
                    "DU/2026/203")) {
                usluga.on("/eli/acts/" + a, Usluga.status(200, resource(a)));
            }
            Object[] polecenie = {
                "akty", "sprawdz", "ups", "usg", "--siec", "--usluga", usluga.adres("/eli"), "--pamiec", katalog
            };

            Uruchomienie u = Uruchomienie.of(polecenie);

            assertThat(u.kod()).as("jeden z aktów bez odpowiedzi").isEqualTo(1);
            assertThat(u.out())
                    .startsWith("# ups: proponowana zmiana wpisu (odpowiedzi usługi z dnia ")
                    .contains("+      - {rok: 2026, pozycja: 1400, dnia: 2026-11-10, w_zycie: 2026-12-01}")
                    .doesNotContain("usg");
            assertThat(u.err())
                    .contains("ups: ostrzeżenie A022", "usg: błąd E003", "Sprawdzono akty: 1 z 2; do zmiany: 1;");
        }
        Uruchomienie zapisane = Uruchomienie.of("akty", "sprawdz", "ups", "--pamiec", katalog, "--json");
        assertThat(zapisane.kod()).isZero();
        assertThat(zapisane.out()).startsWith("{\"wersja\":1,\"kod_wyjscia\":0,\"propozycje\":[{\"akt\":\"ups\"");
        assertThat(Uruchomienie.of("akty", "sprawdz", "ups", "--pamiec", katalog, "--scisle")
                        .kod())
                .isEqualTo(1);
        assertThat(Uruchomienie.of("akty", "pokaz", "ups").out()).doesNotContain("1400");
    }

    @Test
    void aServiceOutOfReachIsSaidInPolish() {
        Uruchomienie u = Uruchomienie.of(
                "akty", "sprawdz", "ups", "--siec", "--usluga", "https://nie-ma.invalid/eli", "--pamiec", katalog);

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err())
                .contains("błąd E001: nie można połączyć się z usługą nie-ma.invalid", "Sprawdź połączenie")
                .doesNotContain("Exception");
    }

    private static String resource(String adres) throws IOException {
        try (InputStream in = AktyTest.class.getResourceAsStream("/eli/" + adres.replace('/', '-') + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
