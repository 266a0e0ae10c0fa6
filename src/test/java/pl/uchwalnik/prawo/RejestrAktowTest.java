package pl.uchwalnik.prawo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.Przypadek;

class RejestrAktowTest {

    private final RejestrAktow rejestr = RejestrAktow.load();

    private Powolanie cite(String id, String dzien) {
        return rejestr.cite(rejestr.akt(id).orElseThrow(), Przypadek.DOPELNIACZ, Optional.of(LocalDate.parse(dzien)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ups|ustawy z dnia 12 marca 2004 r. o pomocy społecznej|(Dz. U. z 2026 r. poz. 639, 974 i 986)",
                "usg|ustawy z dnia 8 marca 1990 r. o samorządzie gminnym|(Dz. U. z 2026 r. poz. 662, 912 i 1273)",
                "cus|ustawy z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług społecznych|"
                        + "(Dz. U. z 2026 r. poz. 165 i 912)",
                "udpp|ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie|"
                        + "(Dz. U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040)",
                "ues|ustawy z dnia 5 sierpnia 2022 r. o ekonomii społecznej|"
                        + "(Dz. U. z 2025 r. poz. 806 oraz z 2026 r. poz. 986)",
                "uos|ustawy z dnia 11 czerwca 2026 r. o osobach starszych i koordynacji opieki długoterminowej|"
                        + "(Dz. U. poz. 986)",
                "urp|ustawy z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia|"
                        + "(Dz. U. poz. 620, 1746 i 1794 oraz z 2026 r. poz. 451 i 507)",
                "kp|ustawy z dnia 26 czerwca 1974 r. – Kodeks pracy|(Dz. U. z 2026 r. poz. 1245)",
                "upo|ustawy z dnia 14 grudnia 2016 r. – Prawo oświatowe|(Dz. U. z 2026 r. poz. 820)",
                "ztp|rozporządzenia Prezesa Rady Ministrów z dnia 20 czerwca 2002 r. w sprawie „Zasad techniki "
                        + "prawodawczej”|(Dz. U. z 2026 r. poz. 300)",
                "rkryt|rozporządzenia Rady Ministrów z dnia 12 lipca 2024 r. w sprawie zweryfikowanych kryteriów "
                        + "dochodowych oraz kwot świadczeń pieniężnych z pomocy społecznej|(Dz. U. poz. 1044)",
                "mp881|uchwały nr 149 Rady Ministrów z dnia 23 sierpnia 2023 r. w sprawie ustanowienia wieloletniego "
                        + "rządowego programu „Posiłek w szkole i w domu” na lata 2024–2028|(M.P. poz. 881)",
                "rodo|rozporządzenia Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r. w sprawie "
                        + "ochrony osób fizycznych w związku z przetwarzaniem danych osobowych i w sprawie swobodnego "
                        + "przepływu takich danych oraz uchylenia dyrektywy 95/46/WE (ogólne rozporządzenie o ochronie "
                        + "danych)|(Dz. Urz. UE L 119 z 04.05.2016, str. 1)",
            })
    void citationsForTheSessionOfNovember2026(String id, String tytul, String dziennik) {
        assertThat(cite(id, "2026-11-26").tytul()).isEqualTo(tytul);
        assertThat(cite(id, "2026-11-26").dziennik()).isEqualTo(dziennik);
    }

    @Test
    void sixAmendmentsAreAbbreviatedWithAFootnote() {
        Powolanie ufp = cite("ufp", "2026-11-26");
        assertThat(ufp.dziennik()).isEqualTo("(Dz. U. z 2025 r. poz. 1483, z późn. zm." + Powolanie.ODNOSNIK + ")");
        assertThat(ufp.odnosnik())
                .contains(
                        "Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z 2025 r. poz. 1844 i "
                                + "1846 oraz z 2026 r. poz. 426, 635, 680 i 912.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ups|2026-07-20|(Dz. U. z 2026 r. poz. 639)",
                "ups|2026-07-21|(Dz. U. z 2026 r. poz. 639 i 974)",
                "ups|2026-07-23|(Dz. U. z 2026 r. poz. 639, 974 i 986)",
                // 426, 635 and 680 have no day: neighbours decide (poz. 639 on 13 May, poz. 662 on 21 May, 912 on 7
                // July)
                "ufp|2026-05-15|(Dz. U. z 2025 r. poz. 1483, 1844 i 1846 oraz z 2026 r. poz. 426 i 635)",
                "ufp|2025-12-31|(Dz. U. z 2025 r. poz. 1483, 1844 i 1846)",
            })
    void onlyAmendmentsPublishedByTheDayCount(String id, String dzien, String dziennik) {
        assertThat(cite(id, dzien).dziennik()).isEqualTo(dziennik);
    }

    private List<String> codes(String id, String dzien) {
        return cite(id, dzien).diagnozy().stream().map(Diagnoza::kod).toList();
    }

    @Test
    void whatIsNotConfirmedIsSaidAndNeverAnError() {
        assertThat(codes("ups", "2026-09-29")).isEmpty();
        assertThat(codes("ups", "2026-09-30")).containsExactly("A013");
        assertThat(codes("uwr", "2026-07-22")).isEmpty();
        assertThat(codes("uwr", "2026-11-26")).containsExactly("A011", "A013");
        assertThat(codes("ups", "2026-11-26")).containsExactly("A011");
        assertThat(codes("uwr", "2026-10-01")).containsExactly("A013");
        assertThat(codes("uodo", "2026-10-01")).containsExactly("A013");
        assertThat(codes("ups", "2026-04-01")).containsExactly("A012");
        assertThat(codes("uos2015", "2026-10-01")).containsExactly("A014");
        for (AktPrawny a : rejestr.akty()) {
            for (String dzien : List.of("2010-01-01", "2026-05-15", "2026-11-26", "2031-01-01")) {
                assertThat(rejestr.cite(a, Przypadek.DOPELNIACZ, Optional.of(LocalDate.parse(dzien)))
                                .diagnozy())
                        .noneMatch(d -> d.waga() == Waga.BLAD)
                        .allMatch(d -> d.kod().equals("A014")
                                || d.tekst().contains("nie sprawdzono")
                                || d.tekst().contains("niepełne"));
            }
        }
    }

    @Test
    void everyEntryIsWhole() {
        assertThat(rejestr.akty()).hasSize(85);
        assertThat(new HashSet<>(rejestr.akty().stream().map(AktPrawny::id).toList()))
                .hasSize(85);
        for (AktPrawny a : rejestr.akty()) {
            assertThat(a.stan().zrodlo()).as(a.id()).isNotBlank();
            assertThat(a.ogloszenia().pierwotny().rok())
                    .as(a.id())
                    .isBetween(a.wydanie().data().getYear(), a.wydanie().data().getYear() + 1);
            Powolanie p = rejestr.cite(a, Przypadek.MIANOWNIK, Optional.empty());
            assertThat(p.tytul()).as(a.id()).doesNotContain("  ").matches("^\\p{Ll}.*[^ .]$");
            assertThat(p.dziennik()).as(a.id()).matches("^\\(.+\\)$").doesNotContain("  ");
        }
    }

    @Test
    void titleInOtherCases() {
        AktPrawny ups = rejestr.akt("ups").orElseThrow();
        assertThat(rejestr.tytul(ups, Przypadek.MIEJSCOWNIK))
                .isEqualTo("ustawie z dnia 12 marca 2004 r. o pomocy społecznej");
        assertThat(rejestr.tytul(rejestr.akt("ztp").orElseThrow(), Przypadek.MIANOWNIK))
                .startsWith("rozporządzenie Prezesa Rady Ministrów z dnia");
    }
}
