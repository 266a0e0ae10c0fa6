package pl.uchwalnik.wymiana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.LosoweDrzewa;
import pl.uchwalnik.zapis.JsonWriter;

/** The tree as JSON: a reviewed example, the way back, files that are something else. */
class AktJsonTest {
    private static final String AKT = """
            UCHWAŁA NR XII/85/2026
            RADY GMINY BRZOZÓWKA
            z dnia 26 listopada 2026 r.
            zmieniająca uchwałę w sprawie statutu

            Na podstawie art. 40 ustawy¹⁾ uchwala się, co następuje:

            Rozdział 1
            Przepisy ogólne

            § 1. 1. W statucie wprowadza się zmiany:
            1) § 5a otrzymuje brzmienie:
            „§ 5a. Ośrodek:
            a) radzi:
            – młodym,
            – starszym,
            b) pomaga
            – na co dzień.”;
            2) skreśla się § 7.
            2. Kwoty określa tabela:
            | Rok | Kwota |
            |---|---:|
            | 2027 | 10 |

            Przewodniczący Rady Gminy

            ¹⁾ Zmiany ogłoszono.

            Załącznik nr 1 do uchwały nr XII/85/2026

            PROGRAM

            # Cele

            - pierwszy
            - drugi

            UZASADNIENIE

            Potrzeba zmiany.
            """;

    @Test
    void theShapeIsTheReviewedOne() {
        Akt akt = AktParser.istniejacy().parse(new Zrodlo("a", AKT)).wartosc().orElseThrow();

        Wzorzec.check("wymiana/akt.json", JsonWriter.pretty(AktJson.of(akt)));
    }

    @Test
    void everyTreeComesBack() {
        for (int i = 0; i < 2_000; i++) {
            Akt akt = new LosoweDrzewa(i, 4 + i / 80, i % 2 == 1).akt();

            assertThat(read(JsonWriter.compact(AktJson.of(akt))).wartosc())
                    .as("ziarno %d", i)
                    .contains(akt);
        }
    }

    @Test
    void theActMayStandUnderItsKey() {
        Akt akt = new LosoweDrzewa(7, 9, false).akt();

        assertThat(read(JsonWriter.pretty(Map.of("akt", AktJson.of(akt)))).wartosc())
                .contains(akt);
    }

    @Test
    void whatIsNoActIsRefusedWithItsLine() {
        refused("[]", "oczekiwano obiektu");
        refused("{\"a\": 1}", "nie ma aktu");
        refused("{\"rodzaj\": \"akt\",\n\"tresc\": 5}", "oczekiwano listy");
        refused("{\"rodzaj\": \"akt\", \"tresc\": [{\"rodzaj\": \"artykuł\"}]}", "nieznany rodzaj „artykuł”");
        refused("{\"rodzaj\": \"akt\", \"tresc\": [{\"rodzaj\": \"punkt\", \"oznaczenie\": \"1!\"}]}", "„1!” nie jest");
        refused(
                "{\"rodzaj\": \"akt\", \"tresc\": [{\"rodzaj\": \"punkt\", \"tresc\": [{\"rodzaj\": \"ustep\"}]}]}",
                "nie może stać w akcie");
        refused("{\"rodzaj\": \"akt\", \"uzasadnienie\": [{\"rodzaj\": \"punkt\"}]}", "„punkt” nie może tu stać");
        refused("[".repeat(100_000), "");
    }

    private static void refused(String json, String slowa) {
        Wynik<Akt> w = read(json);
        assertThat(w.wartosc()).as(json).isEmpty();
        assertThat(w.diagnozy()).as(json).hasSize(1);
        Diagnoza d = w.diagnozy().getFirst();
        assertThat(d.tekst()).contains(slowa);
        assertThat(d.polozenie().wiersz()).isPositive();
    }

    private static Wynik<Akt> read(String json) {
        return AktJsonReader.read(new Zrodlo("a.json", json));
    }
}
