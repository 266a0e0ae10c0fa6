package pl.uchwalnik.kontrola.cytowania;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.Kontrola;
import pl.uchwalnik.kontrola.Okolicznosci;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.skladnia.AktParser;

/** What is said of the citations of an act on its day: certain staleness by a rule, the rest as remarks. */
class AktualnoscTest {
    private static final String UPS = "ustawy z dnia 12 marca 2004 r. o pomocy społecznej ";
    private static final String UWR =
            "ustawy z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej ";

    private static Akt act(String data, String tekst) {
        return AktParser.istniejacy()
                .parse(new Zrodlo("akt.txt", """
                        UCHWAŁA NR XX/150/2026
                        RADY GMINY BRZOZÓWKA
                        %s
                        w sprawie przykładu

                        Na podstawie art. 1 ustawy uchwala się, co następuje:

                        § 1. Zadania wykonuje się na podstawie %s.

                        § 2. Uchwała wchodzi w życie z dniem podjęcia.
                        """.formatted(data, tekst)))
                .wartosc()
                .orElseThrow();
    }

    private static List<String> remarks(Akt akt, Optional<LocalDate> naDzien) {
        List<Diagnoza> d =
                Aktualnosc.check(Kontekst.of(akt, new Okolicznosci(Optional.empty(), naDzien, Optional.empty())));
        assertThat(d)
                .allMatch(x -> x.waga() == Waga.UWAGA && !x.polozenie().adres().isEmpty());
        return d.stream().map(Diagnoza::kod).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z dnia 29 września 2026 r.|''",
                "z dnia 30 września 2026 r.|A013",
                "z dnia 8 października 2026 r.|A013",
                "z dnia 9 października 2026 r.|A011",
                "z dnia 26 listopada 2026 roku|A011",
                "z dnia 12 maja 2026 r.|A012",
                "z dnia 5 marca 2018 roku|A012",
            })
    void theRegisterReachesOnlySoFar(String data, String kod) {
        List<String> oczekiwane = kod.isEmpty() ? List.of() : List.of(kod);

        assertThat(remarks(act(data, UPS + "(Dz. U. z 2026 r. poz. 639, 974 i 986)"), Optional.empty()))
                .isEqualTo(oczekiwane);
    }

    @Test
    void theDayOfTheTitleGoesBeforeTheDayGiven() {
        String tekst = UPS + "(Dz. U. z 2026 r. poz. 639, 974 i 986)";
        Optional<LocalDate> wrzesien = Optional.of(LocalDate.of(2026, 9, 29));

        assertThat(remarks(act("z dnia …", tekst), Optional.empty())).containsExactly("A010");
        assertThat(remarks(act("z dnia …", tekst), wrzesien)).isEmpty();
        assertThat(remarks(act("z dnia 26 listopada 2026 r.", tekst), wrzesien)).containsExactly("A011");
    }

    @Test
    void anUnconfirmedEntryIsNamedWhereItIsCited() {
        Akt akt = act("z dnia 26 listopada 2026 r.", UWR + "(Dz. U. z 2026 r. poz. 980)");

        assertThat(Aktualnosc.check(Kontekst.of(akt)))
                .anyMatch(d -> d.kod().equals("A013")
                        && d.polozenie().adres().equals("§ 1")
                        && d.tekst().contains("po dniu 22 lipca 2026 r. (ustawa z dnia 9 czerwca 2011 r."));
    }

    @Test
    void actsOfEveryKindAreRecognised() {
        Akt akt = act(
                "z dnia 26 listopada 2026 r.",
                "rozporządzenia Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r., rozporządzenia "
                        + "Ministra Pracy i Polityki Społecznej z dnia 23 sierpnia 2012 r. w sprawie domów pomocy społecznej "
                        + "(Dz. U. z 2025 r. poz. 51) oraz " + UPS + "(Dz. U. z 2026 r. poz. 639)");

        assertThat(Aktualnosc.cited(Kontekst.of(akt)))
                .extracting(AktPrawny::id)
                .containsExactlyInAnyOrder("ups", "rodo", "rdps");
        assertThat(Aktualnosc.cited(Kontekst.of(act("z dnia 1 maja 2026 r.", "przepisów"))))
                .isEmpty();
    }

    /** A mark belongs to the act it stands after, not to one named before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ustawy z dnia 12 marca 2004 r. o pomocy społecznej, ustawy z dnia 8 marca 1990 r. o samorządzie gminnym "
                        + "(Dz. U. z 2026 r. poz. 662, 912 i 1273)|ups usg",
                "ustawy z dnia 12 marca 2004 r. o pomocy społecznej oraz ustawy z dnia 8 marca 1990 r. o samorządzie gminnym "
                        + "(Dz. U. z 2026 r. poz. 662, 912 i 1273)|ups usg",
                "ustawy z dnia 12 marca 2004 r. o pomocy społecznej oraz art. 9 ustawy z dnia 8 marca 1990 r. o samorządzie "
                        + "gminnym (Dz. U. z 2026 r. poz. 662, 912 i 1273)|ups usg",
                "ustawy z dnia 12 marca 2004 r. o pomocy społecznej, rozporządzenia Ministra Pracy i Polityki Społecznej z dnia "
                        + "23 sierpnia 2012 r. w sprawie domów pomocy społecznej (Dz. U. z 2025 r. poz. 51)|ups rdps",
                "ustawy z dnia 12 marca 2004 r. o pomocy społecznej i opiece nad kimś (Dz. U. z 2001 r. poz. 1)|''",
            })
    void aMarkBelongsToTheActBeforeIt(String tekst, String akty) {
        Akt akt = act("z dnia 26 listopada 2026 r.", tekst);

        assertThat(Aktualnosc.cited(Kontekst.of(akt)))
                .extracting(AktPrawny::id)
                .containsExactlyInAnyOrder(akty.isEmpty() ? new String[0] : akty.split(" "));
        assertThat(Kontrola.PELNA.check(akt)).noneMatch(d -> d.kod().equals("K357"));
    }

    /** Staleness is certain only inside what the register knows; an abbreviated list is judged by its basis alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 lipca 2026|(Dz. U. z 2026 r. poz. 639)|''",
                "20 lipca 2026|(Dz. U. z 2026 r. poz. 639 i 974)|obejmuje zmiany ogłoszone po dniu 20 lipca 2026 r.",
                "21 lipca 2026|(Dz. U. z 2026 r. poz. 639 i 974)|''",
                "21 lipca 2026|(Dz. U. z 2026 r. poz. 639)|jest nieaktualne",
                "26 listopada 2026|(Dz. U. z 2024 r. poz. 1283)|jest nieaktualne",
                "26 listopada 2026|(Dz. U. z 2026 r. poz. 639 ze zm.)|''",
                "26 listopada 2026|(Dz. U. z 2024 r. poz. 1283, z późn. zm.)|jest nieaktualne",
                "5 marca 2018|(Dz. U. z 2017 r. poz. 1769 i 974)|''",
                "12 maja 2026|(Dz. U. z 2025 r. poz. 1214)|''",
            })
    void aStaleMarkIsFoundWhereItIsCertain(String dzien, String znak, String slowa) {
        List<String> teksty = Kontrola.PELNA.check(act("z dnia " + dzien + " r.", UPS + znak)).stream()
                .filter(d -> d.kod().equals("K357"))
                .map(Diagnoza::tekst)
                .toList();

        if (slowa.isEmpty()) {
            assertThat(teksty).isEmpty();
        } else {
            assertThat(teksty).singleElement().asString().contains(slowa);
        }
    }
}
