package pl.uchwalnik.prawo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.jezyk.Przypadek;

/** The mark follows the day of the session (ZTP § 161 ust. 2–3): the day before, the day of and the day after. */
class PowolanieNaDzienTest {

    private static final LocalDate DO = LocalDate.of(2026, 10, 8);

    private final RejestrAktow rejestr = RejestrAktow.load();

    /** The mark on every day next to a publication, for every act: it changes on that very day and on no other. */
    @Test
    void theMarkChangesOnTheDayOfEachPublication() {
        int sprawdzono = 0;
        for (AktPrawny a : rejestr.akty()) {
            for (Ogloszenie z : a.zmiany()) {
                if (z.dnia().isPresent()) {
                    LocalDate dnia = z.dnia().get();
                    assertThat(counted(a, dnia.minusDays(1))).as(a.id()).noneMatch(z::samo);
                    assertThat(counted(a, dnia)).as(a.id()).anyMatch(z::samo);
                    assertThat(counted(a, dnia.plusDays(1))).as(a.id()).anyMatch(z::samo);
                    sprawdzono++;
                }
            }
        }
        assertThat(sprawdzono).isGreaterThan(15);
    }

    private List<Ogloszenie> counted(AktPrawny a, LocalDate dzien) {
        String znak = rejestr.cite(a, Przypadek.DOPELNIACZ, Optional.of(dzien)).dziennik()
                + rejestr.cite(a, Przypadek.DOPELNIACZ, Optional.of(dzien))
                        .odnosnik()
                        .orElse("");
        return a.zmiany().stream()
                .filter(z -> znak.matches("(?s).*(?<!\\d)" + z.pozycja() + "(?!\\d).*"))
                .toList();
    }

    /** An act with amendments on known days, 1 to 6 of them by the day asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-09|(Dz. U. z 2025 r. poz. 100)|POTWIERDZONE",
                "2026-01-10|(Dz. U. z 2025 r. poz. 100 oraz z 2026 r. poz. 10)|POTWIERDZONE",
                "2026-02-10|(Dz. U. z 2025 r. poz. 100 oraz z 2026 r. poz. 10 i 20)|POTWIERDZONE",
                "2026-05-31|(Dz. U. z 2025 r. poz. 100 oraz z 2026 r. poz. 10, 20, 30, 40 i 50)|POTWIERDZONE",
                "2026-06-09|(Dz. U. z 2025 r. poz. 100 oraz z 2026 r. poz. 10, 20, 30, 40 i 50)|POTWIERDZONE",
                "2026-06-10|(Dz. U. z 2025 r. poz. 100, z późn. zm.⁎⁾)|POTWIERDZONE",
                "2026-09-01|(Dz. U. z 2025 r. poz. 100, z późn. zm.⁎⁾)|POTWIERDZONE",
                "2026-09-02|(Dz. U. z 2025 r. poz. 100, z późn. zm.⁎⁾)|NIEPOTWIERDZONE",
                "2026-10-08|(Dz. U. z 2025 r. poz. 100, z późn. zm.⁎⁾)|NIEPOTWIERDZONE",
                "2026-10-09|(Dz. U. z 2025 r. poz. 100, z późn. zm.⁎⁾)|PO_REJESTRZE",
                "2025-03-01|(Dz. U. z 2025 r. poz. 100)|POTWIERDZONE",
                "2025-02-28|(Dz. U. z 2025 r. poz. 100)|PRZED_TEKSTEM",
            })
    void uptoFiveAreListedSixAreShortened(LocalDate dzien, String znak, Pokrycie pokrycie) {
        AktPrawny akt = act(2004, Optional.of(published(2025, 100, "2025-03-01")), true, "2026-09-01");
        RejestrAktow r = new RejestrAktow(DO, List.of(akt));

        assertThat(r.cite(akt, Przypadek.DOPELNIACZ, Optional.of(dzien)).dziennik())
                .isEqualTo(znak);
        assertThat(r.pokrycie(akt, dzien)).isEqualTo(pokrycie);
        assertThat(r.cite(akt, Przypadek.DOPELNIACZ, Optional.of(dzien)).diagnozy())
                .allMatch(d -> d.waga() == Waga.UWAGA && d.tekst().contains("nie sprawdzono"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the year is left out only where the original text was published in the year of the act
                "2026|-|2026-03-10|(Dz. U. poz. 5, 10, 20 i 30)",
                "2025|-|2026-03-10|(Dz. U. z 2026 r. poz. 5, 10, 20 i 30)",
                "2026|2026|2026-03-10|(Dz. U. z 2026 r. poz. 8, 10, 20 i 30)",
            })
    void theYearIsDroppedForTheOriginalTextAlone(int rokAktu, String tekst, LocalDate dzien, String znak) {
        AktPrawny akt = act(
                rokAktu,
                tekst.equals("-") ? Optional.empty() : Optional.of(published(2026, 8, "2026-01-05")),
                true,
                "2026-09-01");

        assertThat(new RejestrAktow(DO, List.of(akt))
                        .cite(akt, Przypadek.DOPELNIACZ, Optional.of(dzien))
                        .dziennik())
                .isEqualTo(znak);
    }

    @Test
    void whatWasNeverConfirmedIsARemarkOnEveryDay() {
        AktPrawny nigdy = act(2004, Optional.of(published(2025, 100, "2025-03-01")), false, "");
        AktPrawny niepelny = new AktPrawny(
                "n",
                nigdy.wydanie(),
                "o innych przykładach",
                nigdy.ogloszenia(),
                List.of(),
                new AktPrawny.Stan(Optional.of(DO), true, true, Optional.empty(), "z"));
        RejestrAktow r = new RejestrAktow(DO, List.of(nigdy, niepelny));

        for (String dzien : List.of("2025-03-01", "2026-09-01", "2026-12-01")) {
            assertThat(r.pokrycie(nigdy, LocalDate.parse(dzien))).isEqualTo(Pokrycie.NIEPOTWIERDZONE);
            assertThat(r.pokrycie(niepelny, LocalDate.parse(dzien))).isEqualTo(Pokrycie.NIEPELNE);
        }
    }

    private static AktPrawny act(int rok, Optional<Ogloszenie> tekst, boolean kompletne, String potwierdzono) {
        List<Ogloszenie> zmiany = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            zmiany.add(published(2026, 10 * i, "2026-0" + i + "-10"));
        }
        return new AktPrawny(
                "x",
                new AktPrawny.Wydanie(RodzajAktu.USTAWA, LocalDate.of(rok, 1, 2), Optional.empty(), Optional.empty()),
                "o przykładach",
                new AktPrawny.Ogloszenia(
                        "Dz. U.", published(Math.max(rok, 2026), 5, "2026-01-03"), tekst, Optional.empty()),
                zmiany,
                new AktPrawny.Stan(
                        potwierdzono.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(potwierdzono)),
                        kompletne,
                        false,
                        Optional.empty(),
                        "z"));
    }

    private static Ogloszenie published(int rok, int pozycja, String dnia) {
        return new Ogloszenie(rok, Optional.empty(), pozycja, Optional.of(LocalDate.parse(dnia)), Optional.empty());
    }
}
