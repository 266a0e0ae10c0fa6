package pl.uchwalnik.jezyk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwardeSpacjeTest {

    /** The tilde stands for a hard space, every other blank must stay ordinary. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "o~której mowa w~§~3 ust.~1 pkt~2 lit.~b tiret pierwsze",
                "W~gminie i~w~mieście, a~także u~nas, z~nami",
                "z~dnia 26~listopada 2026~r. w~sprawie nadania statutu",
                "(Dz.~U. z~2026~r. poz.~639, 974 i~986)",
                "(Dz.~Urz. Woj.~Mazowieckiego poz.~14500 oraz z~2022~r. poz.~3321)",
                "(Dz.~U. z~2021~r. poz.~2069, z~późn.~zm.¹⁾)",
                "kwota 1~245~678,90~zł, 51~%, 12~tys.~zł, 3~mln~osób i~204~osoby",
                "Uchwała nr~XV/98/2019 Rady Gminy, UCHWAŁA NR~XX/150/2026",
                "tj.~pani J.~Kowalska i~A.~B.~Nowak, ul.~Lipowa 4",
                "art.~16b ust.~2 lit.~a stanowi, art.~4¹",
                "w~2026~r., do 2030~r.) oraz „w~§~5”",
                "1) zadania, 2) a~nie co innego",
                "w~roku 2026 100~osób",
                "5~stycznia, 31~grudnia, 145 stycznia",
            })
    void setsHardSpaces(String oczekiwane) {
        assertThat(TwardeSpacje.set(oczekiwane.replace('~', ' ')).replace('\u00A0', '~'))
                .isEqualTo(oczekiwane);
    }

    @Test
    void textWithoutSpacesIsUntouched() {
        assertThat(TwardeSpacje.set("")).isEmpty();
        assertThat(TwardeSpacje.set("§5")).isEqualTo("§5");
        assertThat(TwardeSpacje.set("  w  ")).hasSize(5);
    }

    @Test
    void isIdempotentAndKeepsEverythingButSpaces() {
        String[] slowa = {
            "a",
            "i",
            "w",
            "lit.",
            "§",
            "3",
            "100",
            "2026",
            "r.",
            "zł",
            "maja",
            "Dz.",
            "U.",
            "J.",
            "Kowalski",
            "(z",
            "tys.",
            "",
            "\n",
            "ust."
        };
        Random los = new Random(7);
        for (int n = 0; n < 5000; n++) {
            StringBuilder b = new StringBuilder();
            for (int k = 0; k < n % 17; k++) {
                b.append(slowa[los.nextInt(slowa.length)]).append(' ');
            }
            String raz = TwardeSpacje.set(b.toString());
            assertThat(TwardeSpacje.set(raz)).isEqualTo(raz);
            assertThat(TwardeSpacje.strip(raz)).isEqualTo(b.toString());
        }
    }
}
