package pl.uchwalnik.kontrola;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;

/** Turns of phrase that real acts use rightly, or that a copy of an act shows: each once drew a finding it did not deserve. */
class FalszyweAlarmyTest {

    /** The act of the given day with one provision in the middle; {@code #} parts lines. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        K202 | 2008-09-25 | Ośrodek działa w Brzozówce.#____________________#1 Zmiany ogłoszono w Dz. U.       | brak
        K202 | 2026-11-26 | Kierownikiem jest ____________________ od dnia powołania.                          | OSTRZEZENIE
        K353 | 2008-09-25 | Stosuje się ustawę (Dz. U. z 2001 r. Nr 142, poz. 1591, z późn. zm.1).              | brak
        K353 | 2008-09-25 | Stosuje się ustawę (Dz. U. z 2001 r. Nr 142, poz. 1591, z późn. zm.[1]).            | brak
        K353 | 2008-09-25 | Stosuje się ustawę (Dz. U. z 2001 r. Nr 142, poz. 1591, z późn. zm.).               | OSTRZEZENIE
        K352 | 2011-11-17 | W związku ze zmianami ustaw dostosowuje się statut.                                  | brak
        K352 | 2011-11-17 | Stosuje się ustawę (Dz. U. z 2001 r. Nr 142, poz. 1591 ze zmianami).                | OSTRZEZENIE
        K341 | 2002-02-21 | Wykonanie uchwały powierza się Zarządowi Miasta i Gminy w Grabinie.                | brak
        K341 | 2003-02-21 | Wykonanie uchwały powierza się Zarządowi Miasta i Gminy w Grabinie.                | OSTRZEZENIE
        K341 | 2014-02-21 | Wykonanie uchwały powierza się Zarządowi Powiatu.                                  | brak
        K207 | 2026-11-26 | Stosuje się art. 241⁸ § 2 i 4 Kodeksu pracy.                                        | brak
        K207 | 2026-11-26 | Stosuje się § 2 i 4 statutu.                                                        | OSTRZEZENIE
        K208 | 2026-11-26 | W przypadku, o którym mowa w ust. 3:#1) a;#2) b;#3) pkt 3 – o których mowa w tej ustawie. | brak
        K359 | 2026-11-26 | Uchyla się decyzje z ustawy z dnia 29 listopada 1990 r. o pomocy społecznej.        | brak
        K359 | 2026-11-26 | Stosuje się przepisy ustawy z dnia 12 marca 2005 r. o pomocy społecznej.            | BLAD
        K374 | 2026-11-26 | Kwota ulega zmianie w terminach weryfikacji kryteriów dochodowych.                  | brak
        K121 | 2026-11-26 | Ośrodek prowadzi:#1) kluby;#2) (uchylony)#3) świetlice.                             | brak
        K201 | 2026-11-26 | W uchwale nr X/1/2020 Rady Gminy w § 44 w ust. 9 pkt 2 otrzymuje brzmienie:#„2) b.”. | brak
        K201 | 2026-11-26 | Zadania, o których mowa w § 44, wykonuje Ośrodek.                                   | BLAD
        K521 | 2026-11-26 | Ośrodek działa na podstawie przepisów prawa, a w szczególności ustawy.              | brak
        K521 | 2026-11-26 | Pomieszczenia Ośrodka oznacza się, w szczególności tablicą.                         | UWAGA
        K521 | 2026-11-26 | Do zadań Ośrodka należy w szczególności praca socjalna.                             | OSTRZEZENIE
        """)
    void whatIsRightIsLeftAlone(String kod, String dzien, String przepis, String waga) {
        assertThat(check(kod, dzien, przepis)).as(przepis).isEqualTo(waga);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        K302 | w sprawie zmiany uchwały w sprawie opłat | 2020-02-21 | brak
        K302 | w sprawie zmiany uchwały w sprawie opłat | 2026-04-21 | OSTRZEZENIE
        K303 | w sprawie: opłat                         | 2026-04-21 | brak
        K303 | o opłatach                               | 2026-04-21 | OSTRZEZENIE
        """)
    void titlesFollowTheRulesOfTheirDay(String kod, String przedmiot, String dzien, String waga) {
        String tekst = "UCHWAŁA NR X/1/2026\nRADY GMINY BRZOZÓWKA\nz dnia 21 "
                + (dzien.contains("-04-") ? "kwietnia" : "lutego") + " " + dzien.substring(0, 4) + " r.\n" + przedmiot
                + "\n\nNa podstawie art. 1 ustawy uchwala się, co następuje:\n\n§ 1. Ustala się opłaty.\n";
        assertThat(weight(kod, tekst)).isEqualTo(waga);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        K402 | § 1. Nadaje się statut.#§ 2. Siedzibą jest Brzozówka, a Ośrodek jest pod    | UWAGA
        K402 | § 1. Nadaje się statut.#§ 2. Siedzibą jest Brzozówka.                      | BLAD
        K103 | § 1. Nadaje się statut.#§ 2. 1. Siedzibą jest Brzozówka, a Ośrodek jest pod | brak
        K103 | § 1. Nadaje się statut.#§ 2. 1. Siedzibą jest Brzozówka.                   | OSTRZEZENIE
        K201 | § 1. Zadania określa § 7.#§ 2. Siedzibą jest Brzozówka, a Ośrodek jest pod  | UWAGA
        """)
    void aTextThatBreaksOffIsNotBlamedForWhatIsMissing(String kod, String przepisy, String waga) {
        String tekst = "UCHWAŁA NR X/1/2026\nRADY GMINY BRZOZÓWKA\nz dnia 21 kwietnia 2026 r.\nw sprawie statutu\n\n"
                + "Na podstawie art. 1 ustawy uchwala się, co następuje:\n\n" + przepisy.replace("#", "\n\n") + "\n";
        assertThat(weight(kod, tekst)).isEqualTo(waga);
    }

    private static String check(String kod, String dzien, String przepis) {
        String[] d = dzien.split("-");
        List<String> miesiace = List.of(
                "stycznia",
                "lutego",
                "marca",
                "kwietnia",
                "maja",
                "czerwca",
                "lipca",
                "sierpnia",
                "września",
                "października",
                "listopada",
                "grudnia");
        String tekst = "UCHWAŁA NR X/1/2026\nRADY GMINY BRZOZÓWKA\nz dnia " + Integer.parseInt(d[2]) + " "
                + miesiace.get(Integer.parseInt(d[1]) - 1) + " " + d[0]
                + " r.\nw sprawie nadania statutu\n\nNa podstawie art. 1 ustawy uchwala się, co następuje:\n\n"
                + "§ 1. Nadaje się statut.\n\n§ 2. " + przepis.replace("#", "\n")
                + "\n\n§ 3. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym"
                + " Województwa Mazowieckiego.\n";
        return weight(kod, tekst);
    }

    private static String weight(String kod, String tekst) {
        Akt akt = AktParser.istniejacy()
                .parse(new Zrodlo("akt.txt", tekst))
                .wartosc()
                .orElseThrow();
        return Kontrola.PELNA.check(akt).stream()
                .filter(d -> d.kod().equals(kod))
                .map(Diagnoza::waga)
                .findFirst()
                .map(Enum::name)
                .orElse("brak");
    }
}
