package pl.uchwalnik.prawo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.jezyk.Przypadek;
import pl.uchwalnik.jezyk.TablicaOdmiany;
import pl.uchwalnik.prawo.AktMiejscowy.Zmiana;

/** Local acts (R-Q6, D12). */
class AktMiejscowyTest {

    private static final Optional<LocalDate> SESJA = Optional.of(LocalDate.of(2026, 11, 26));

    private final TablicaOdmiany tablica = TablicaOdmiany.load();

    private static AktMiejscowy act(Optional<Ogloszenie> ogloszenie, Zmiana... zmiany) {
        return new AktMiejscowy(
                "uchwała",
                "XV/98/2019",
                "Rady Gminy Brzozówka",
                LocalDate.of(2019, 11, 28),
                "w sprawie nadania statutu",
                "Dz. Urz. Woj. Mazowieckiego",
                ogloszenie,
                List.of(zmiany));
    }

    private static Zmiana change(String numer, String data, int rok, int pozycja) {
        return new Zmiana(numer, LocalDate.parse(data), Optional.of(Ogloszenie.of(rok, pozycja)));
    }

    @Test
    void publishedActWithAnAmendment() {
        AktMiejscowy akt =
                act(Optional.of(Ogloszenie.of(2019, 14500)), change("XXX/201/2022", "2022-03-24", 2022, 3321));
        assertThat(akt.print(tablica, Przypadek.MIANOWNIK, SESJA))
                .isEqualTo("uchwała nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie nadania "
                        + "statutu (Dz. Urz. Woj. Mazowieckiego poz. 14500 oraz z 2022 r. poz. 3321)");
        assertThat(akt.print(tablica, Przypadek.MIEJSCOWNIK, SESJA)).startsWith("uchwale nr XV/98/2019");
    }

    @Test
    void actPublishedInTheNextYearShowsIt() {
        assertThat(act(Optional.of(Ogloszenie.of(2020, 15))).print(tablica, Przypadek.BIERNIK, SESJA))
                .startsWith("uchwałę nr")
                .endsWith("(Dz. Urz. Woj. Mazowieckiego z 2020 r. poz. 15)");
    }

    @Test
    void unpublishedActNamesItsAmendmentsInTheCaseOfTheAct() {
        Zmiana jedna = new Zmiana("XXX/201/2022", LocalDate.of(2022, 3, 24), Optional.empty());
        Zmiana druga = new Zmiana("XL/12/2023", LocalDate.of(2023, 1, 5), Optional.empty());
        assertThat(act(Optional.empty()).print(tablica, Przypadek.MIANOWNIK, SESJA))
                .endsWith("nadania statutu");
        assertThat(act(Optional.empty(), jedna).print(tablica, Przypadek.DOPELNIACZ, SESJA))
                .endsWith("nadania statutu (zmienionej uchwałą nr XXX/201/2022 z dnia 24 marca 2022 r.)");
        assertThat(act(Optional.empty(), jedna, druga).print(tablica, Przypadek.MIANOWNIK, SESJA))
                .endsWith(
                        "(zmieniona uchwałami nr XXX/201/2022 z dnia 24 marca 2022 r. i nr XL/12/2023 z dnia 5 stycznia "
                                + "2023 r.)");
    }

    @Test
    void laterAmendmentsDoNotCountAndSevenAreListed() {
        Optional<Ogloszenie> ogloszenie = Optional.of(Ogloszenie.of(2019, 14500));
        assertThat(act(ogloszenie, change("I/1/2027", "2027-01-01", 2027, 7))
                        .print(tablica, Przypadek.MIANOWNIK, SESJA))
                .endsWith("(Dz. Urz. Woj. Mazowieckiego poz. 14500)");
        Zmiana[] siedem = new Zmiana[7];
        for (int i = 0; i < siedem.length; i++) {
            siedem[i] = change("I/" + i + "/2020", "2020-01-0" + (i + 1), 2020, 100 + i);
        }
        assertThat(act(ogloszenie, siedem).print(tablica, Przypadek.MIANOWNIK, SESJA))
                .contains("oraz z 2020 r. poz. 100, 101, 102, 103, 104, 105 i 106)");
    }
}
