package pl.uchwalnik.jezyk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZapisTest {

    @Test
    void datesAreWrittenAndReadBack() {
        assertThat(ZapisDaty.print(LocalDate.of(2026, 11, 26))).isEqualTo("26 listopada 2026 r.");
        assertThat(ZapisDaty.printBezR(LocalDate.of(2026, 3, 1))).isEqualTo("1 marca 2026");
        LocalDate dzien = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < 366; i++) {
            LocalDate d = dzien.plusDays(i);
            assertThat(ZapisDaty.parse(ZapisDaty.print(d))).contains(d);
            assertThat(ZapisDaty.parse(TwardeSpacje.set(ZapisDaty.printBezR(d))))
                    .contains(d);
            assertThat(ZapisDaty.parse(d.toString())).contains(d);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-02-30", "31 kwietnia 2026 r.", "26 listopad 2026", "26.11.2026", "26 Listopada", "x"})
    void whatIsNoDateIsNotRead(String tekst) {
        assertThat(ZapisDaty.parse(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0 zł",
                "7|7|7 zł",
                "1234|1 234|1 234 zł",
                "1245678.9|1 245 678,9|1 245 678,90 zł",
                "0.5|0,5|0,50 zł",
                "-1200|-1 200|-1 200 zł",
                "100.00|100|100 zł",
                "2.005|2,005|2,01 zł",
                "1E+6|1 000 000|1 000 000 zł",
            })
    void numbersAndSums(BigDecimal n, String liczba, String kwota) {
        assertThat(ZapisLiczby.print(n)).isEqualTo(liczba);
        assertThat(ZapisLiczby.printKwota(n)).isEqualTo(kwota);
        assertThat(ZapisLiczby.printBezGrup(n)).isEqualTo(liczba.replace(" ", ""));
    }

    @Test
    void columnsOfSumsAlwaysHaveGrosze() {
        assertThat(ZapisLiczby.printKwotaZGroszami(new BigDecimal("45000"))).isEqualTo("45 000,00 zł");
    }

    @ParameterizedTest
    @CsvSource({
        "1,osoba",
        "2,osoby",
        "4,osoby",
        "5,osób",
        "0,osób",
        "11,osób",
        "12,osób",
        "14,osób",
        "15,osób",
        "21,osób",
        "22,osoby",
        "24,osoby",
        "101,osób",
        "112,osób",
        "122,osoby",
        "1002,osoby",
        "1.5,osobu",
        "1.0,osoba",
        "-2,osoby"
    })
    void pluralForms(BigDecimal n, String slowo) {
        assertThat(LiczbaMnoga.of(n).choose("osoba", "osoby", "osób", "osobu")).isEqualTo(slowo);
    }

    @ParameterizedTest
    @CsvSource({
        "0,zero",
        "1,jeden",
        "13,trzynaście",
        "20,dwadzieścia",
        "99,dziewięćdziesiąt dziewięć",
        "100,sto",
        "1000,tysiąc",
        "2103,dwa tysiące sto trzy",
        "5000,pięć tysięcy",
        "12345,dwanaście tysięcy trzysta czterdzieści pięć",
        "22000,dwadzieścia dwa tysiące",
        "1000001,milion jeden",
        "3000000,trzy miliony",
        "-7,minus siedem",
        "1000000000,miliard",
    })
    void cardinalsInWords(long n, String slowa) {
        assertThat(Liczebnik.slownie(n)).contains(slowa);
    }

    @Test
    void numbersBeyondTheTableAreRefused() {
        assertThat(Liczebnik.slownie(1_000_000_000_000L)).isEmpty();
        assertThat(Liczebnik.porzadkowy(0, Liczebnik.Rodzaj.MESKI)).isEmpty();
        assertThat(Liczebnik.porzadkowy(100, Liczebnik.Rodzaj.MESKI)).isEmpty();
        assertThat(Liczebnik.rzymska(0)).isEmpty();
        assertThat(Liczebnik.rzymska(4000)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,pierwszy,pierwsza,pierwsze",
        "2,drugi,druga,drugie",
        "3,trzeci,trzecia,trzecie",
        "11,jedenasty,jedenasta,jedenaste",
        "20,dwudziesty,dwudziesta,dwudzieste",
        "43,czterdziesty trzeci,czterdziesta trzecia,czterdzieste trzecie",
    })
    void ordinalsAgreeWithTheGender(int n, String meski, String zenski, String nijaki) {
        assertThat(Liczebnik.porzadkowy(n, Liczebnik.Rodzaj.MESKI)).contains(meski);
        assertThat(Liczebnik.porzadkowy(n, Liczebnik.Rodzaj.ZENSKI)).contains(zenski);
        assertThat(Liczebnik.porzadkowy(n, Liczebnik.Rodzaj.NIJAKI)).contains(nijaki);
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "15,XV", "40,XL", "98,XCVIII", "1999,MCMXCIX", "2026,MMXXVI"})
    void romanNumerals(int n, String znaki) {
        assertThat(Liczebnik.rzymska(n)).contains(znaki);
    }

    @ParameterizedTest
    @CsvSource({
        "Brzozówce,w",
        "Wrocławiu,we",
        "Fromborku,we",
        "Warszawie,w",
        "Włocławku,we",
        "Mstowie,we",
        "Łodzi,w",
        "Wielkiej Nieszawce,w",
        "Lwówku,we",
        "Ustce,w",
        "F,w"
    })
    void prepositionBeforeAName(String miejscownik, String przyimek) {
        assertThat(Przyimek.w(miejscownik)).isEqualTo(przyimek);
    }

    @Test
    void journalsOfVoivodeships() {
        assertThat(Wojewodztwo.nazwy()).hasSize(16).allMatch(n -> n.endsWith("e"));
        assertThat(Wojewodztwo.of("Kujawsko-Pomorskie").orElseThrow().dziennik())
                .isEqualTo("Dziennik Urzędowy Województwa Kujawsko-Pomorskiego");
        assertThat(Wojewodztwo.of("łódzkie").orElseThrow().skrotDziennika()).isEqualTo("Dz. Urz. Woj. Łódzkiego");
        assertThat(Wojewodztwo.of("mazurskie")).isEmpty();
    }

    @Test
    void groupsOfDigitsCanBeReadBack() {
        Random los = new Random(11);
        for (int i = 0; i < 2000; i++) {
            BigDecimal n = BigDecimal.valueOf(los.nextLong(), los.nextInt(6));
            String zapis = ZapisLiczby.print(n);
            assertThat(new BigDecimal(zapis.replace(" ", "").replace(',', '.'))).isEqualByComparingTo(n);
        }
    }
}
