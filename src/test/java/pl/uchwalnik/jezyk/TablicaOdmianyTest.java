package pl.uchwalnik.jezyk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablicaOdmianyTest {

    private final TablicaOdmiany tablica = TablicaOdmiany.load();

    private String all(String fraza) {
        StringBuilder b = new StringBuilder();
        for (Przypadek p : Przypadek.values()) {
            b.append(b.isEmpty() ? "" : "; ").append(tablica.odmien(fraza, p).orElse("?"));
        }
        return b.toString();
    }

    @Test
    void onlyTheHeadInflects() {
        assertThat(all("Miejsko-Gminny Ośrodek|Pomocy Społecznej w Kowalewie Pomorskim"))
                .isEqualTo("Miejsko-Gminny Ośrodek Pomocy Społecznej w Kowalewie Pomorskim; "
                        + "Miejsko-Gminnego Ośrodka Pomocy Społecznej w Kowalewie Pomorskim; "
                        + "Miejsko-Gminnemu Ośrodkowi Pomocy Społecznej w Kowalewie Pomorskim; "
                        + "Miejsko-Gminny Ośrodek Pomocy Społecznej w Kowalewie Pomorskim; "
                        + "Miejsko-Gminnym Ośrodkiem Pomocy Społecznej w Kowalewie Pomorskim; "
                        + "Miejsko-Gminnym Ośrodku Pomocy Społecznej w Kowalewie Pomorskim");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rada Gminy Wielka Nieszawka|D|Rady Gminy Wielka Nieszawka",
                "Rada Miejska w Lipowcu|C|Radzie Miejskiej w Lipowcu",
                "Rada Miejska w Lipowcu|N|Radą Miejską w Lipowcu",
                "Wójt Gminy Brzozówka|C|Wójtowi Gminy Brzozówka",
                "Wójt Gminy Brzozówka|B|Wójta Gminy Brzozówka",
                "Burmistrz Miasta i Gminy Lipowiec|Ms|Burmistrzu Miasta i Gminy Lipowiec",
                "Prezydent Miasta Wrzosogród|N|Prezydentem Miasta Wrzosogród",
                "Przewodniczący Rady Gminy Brzozówka|D|Przewodniczącego Rady Gminy Brzozówka",
                "Przewodnicząca Rady Miasta|B|Przewodniczącą Rady Miasta",
                "Centrum Usług Społecznych w Lipowcu|C|Centrum Usług Społecznych w Lipowcu",
                "Zastępca Dyrektora Ośrodka|D|Zastępcy Dyrektora Ośrodka",
                "Kierowniczka|N|Kierowniczką",
                "RADA GMINY|D|RADY GMINY",
                "uchwała|Ms|uchwale",
                "Miejski Zespół Interdyscyplinarny|D|Miejskiego Zespołu Interdyscyplinarnego",
            })
    void headIsFoundWithoutTheBar(String fraza, String przypadek, String forma) {
        assertThat(tablica.odmien(fraza, Przypadek.of(przypadek).orElseThrow())).contains(forma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "|",
                "Brzozówka",
                "Miejski",
                "Miejska Ośrodek|Pomocy",
                "Gminny Ośrodek Wsparcia|w Lipowcu",
                "Lipowiecki Ośrodek|Pomocy Społecznej",
                "1) Rada",
                "Jan Kowalski"
            })
    void unknownHeadsAreNotInflected(String fraza) {
        assertThat(tablica.odmien(fraza, Przypadek.DOPELNIACZ)).isEmpty();
    }
}
