package pl.uchwalnik.akt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdresTest {
    private static final String NAJDLUZSZY = "§ 6 ust. 1 pkt 3 lit. b tiret drugie podwójne tiret pierwsze";

    private static Adres adres(String t) {
        return Adres.parse(t).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NAJDLUZSZY, "§ 5a", "art. 110 ust. 10", "pkt 3aa", "art. 4¹ ust. 2", "tiret dwudzieste pierwsze"
            })
    void printedAddressIsTheOneRead(String t) {
        assertThat(adres(t).print()).isEqualTo(t);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§6 ust 1 | § 6 ust. 1",
                "w § 6 w ust. 1 w pkt 3 | § 6 ust. 1 pkt 3",
                "§ 6, ust. 1, pkt. 3) | § 6 ust. 1 pkt 3",
                "paragraf 6 ustęp 2 punkt 3 litera b | § 6 ust. 2 pkt 3 lit. b",
                "w tiret drugim | tiret drugie",
                "§ 1 pkt 2 lit. a) tiret 3 | § 1 pkt 2 lit. a tiret trzecie",
                "Art. 5 UST. 2 | art. 5 ust. 2",
                "w podwójnym tiret trzecim | podwójne tiret trzecie"
            })
    void lenientSpellingsAreRead(String zapis, String oczekiwany) {
        assertThat(adres(zapis).print()).isEqualTo(oczekiwany);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "§",
                "ust. 1 § 5",
                "pkt b",
                "lit. 3",
                "rozdział 2",
                "§ 5 oraz § 6",
                "tiret setne",
                "w",
                "w w w"
            })
    void whatIsNoAddressIsRefused(String t) {
        assertThat(Adres.parse(t)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§ 6 ust. 1 | § 6 ust. 2 | ust. 1",
                "§ 6 ust. 2 pkt 1 | § 6 ust. 2 | pkt 1",
                "§ 6 ust. 1 pkt 2 | § 6 ust. 2 pkt 2 | ust. 1 pkt 2",
                "§ 6 ust. 1 | § 6 ust. 1 pkt 3 | ust. 1",
                "§ 6 | § 6 ust. 1 | § 6",
                "§ 6 ust. 1 | § 7 | § 6 ust. 1",
                "§ 6 pkt 1 lit. a | § 6 pkt 1 lit. b | lit. a"
            })
    void theCommonPartIsLeftOut(String cel, String skad, String oczekiwane) {
        assertThat(adres(cel).relative(adres(skad))).isEqualTo(oczekiwane);
    }

    @Test
    void formsOfAmendingCommands() {
        assertThat(adres("§ 5 ust. 2 pkt 3").withW()).isEqualTo("w § 5 w ust. 2 w pkt 3");
        assertThat(adres("§ 5 ust. 2 pkt 3").printCel()).isEqualTo("w § 5 w ust. 2 pkt 3");
        assertThat(adres(NAJDLUZSZY).withW())
                .isEqualTo("w § 6 w ust. 1 w pkt 3 w lit. b w tiret drugim w podwójnym tiret pierwszym");
        assertThat(adres("§ 4").printCel()).isEqualTo("§ 4");
    }

    @Test
    void partsOfAnAct() {
        Adres a = adres("§ 5 załącznika nr 2 do uchwały");
        assertThat(a).isEqualTo(adres("w załączniku nr 2 do uchwały w § 5"));
        assertThat(a.printZCzescia("uchwały")).isEqualTo("§ 5 załącznika nr 2 do uchwały");
        assertThat(a).hasToString("załącznik nr 2, § 5");
        assertThat(adres(a.toString())).isEqualTo(a);
        assertThat(adres("§ 3 uchwały")).isEqualTo(adres("§ 3"));
        assertThat(adres("§ 3").printZCzescia("uchwały")).isEqualTo("§ 3 uchwały");
        assertThat(adres("§ 5 załącznika do uchwały").relative(adres("§ 5 ust. 1")))
                .isEqualTo("§ 5");
    }

    @Test
    void unitsAreFoundAndReplaced() {
        Jednostka tiret = Jednostka.of(RodzajJednostki.TIRET, Oznaczenie.BRAK, "a,");
        Jednostka drugie = Jednostka.of(RodzajJednostki.TIRET, Oznaczenie.BRAK, "b.");
        Jednostka pkt =
                Jednostka.of(RodzajJednostki.PUNKT, Oznaczenie.of(2), "x:").withSkladniki(List.of(tiret, drugie));
        Jednostka par = Jednostka.of(RodzajJednostki.PARAGRAF, Oznaczenie.of(5, "a"), "y:")
                .withSkladniki(List.of(pkt));
        Nawigacja n = Nawigacja.of(List.of(new JednostkaSystematyzacyjna(
                RodzajSystematyzacyjny.ROZDZIAL, Oznaczenie.of(1), "T", List.of(par), Miejsce.NIEZNANE)));
        assertThat(n.find(adres("§ 5a pkt 2 tiret drugie"))).contains(drugie);
        assertThat(n.find(adres("§ 5a pkt 3"))).isEmpty();
        assertThat(n.jednostki())
                .extracting(ja -> ja.adres().print())
                .containsExactly("§ 5a", "§ 5a pkt 2", "§ 5a pkt 2 tiret pierwsze", "§ 5a pkt 2 tiret drugie");
        List<Skladnik> bez =
                n.replace(adres("§ 5a pkt 2 tiret pierwsze"), j -> List.of()).orElseThrow();
        assertThat(Nawigacja.of(bez).find(adres("§ 5a pkt 2 tiret pierwsze"))).contains(drugie);
    }

    @ParameterizedTest
    @CsvSource({
        "1, pierwsze, pierwszym",
        "2, drugie, drugim",
        "3, trzecie, trzecim",
        "13, trzynaste, trzynastym",
        "23, dwudzieste trzecie, dwudziestym trzecim",
        "40, czterdzieste, czterdziestym",
        "99, dziewięćdziesiąte dziewiąte, dziewięćdziesiątym dziewiątym"
    })
    void ordinals(int n, String mianownik, String miejscownik) {
        assertThat(Porzadkowe.mianownik(n)).isEqualTo(mianownik);
        assertThat(Porzadkowe.miejscownik(n)).isEqualTo(miejscownik);
        assertThat(Porzadkowe.parse(mianownik)).hasValue(n);
        assertThat(Porzadkowe.parse(miejscownik)).hasValue(n);
    }
}
