package pl.uchwalnik.zapis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

class ZapisTest {
    public enum Barwa {
        BIALA,
        @Klucz("ciemny grafit")
        GRAFIT
    }

    public record Wnetrze(
            Optional<String> imieNazwisko, @Klucz("do") Optional<Integer> koniec) {}

    public record Calosc(
            String nazwa,
            BigDecimal kwota,
            Optional<LocalDate> data,
            @Wlaczone Wnetrze wnetrze,
            List<Barwa> barwy,
            Map<Integer, BigDecimal> lata,
            boolean znak) {}

    private static final Calosc CALOSC = new Calosc(
            "Żółć \"x\"\n\u0001",
            new BigDecimal("1E+3"),
            Optional.of(LocalDate.of(2026, 11, 26)),
            new Wnetrze(Optional.of("A B"), Optional.empty()),
            List.of(Barwa.GRAFIT),
            new LinkedHashMap<>(Map.of(2027, BigDecimal.ONE)),
            true);

    @Test
    void jsonKeepsOrderAndKeys() {
        assertThat(JsonWriter.pretty(CALOSC)).isEqualTo("""
                        {
                          "nazwa": "Żółć \\"x\\"\\n\\u0001",
                          "kwota": 1000,
                          "data": "2026-11-26",
                          "imie_nazwisko": "A B",
                          "barwy": [
                            "ciemny grafit"
                          ],
                          "lata": {
                            "2027": 1
                          },
                          "znak": true
                        }
                        """);
        assertThat(JsonWriter.compact(Map.of("a", List.of()))).isEqualTo("{\"a\":[]}");
    }

    @Test
    void jsonComesBackAsTheSameRecord() {
        Zrodlo json = new Zrodlo("m.json", JsonWriter.pretty(CALOSC));
        Wynik<Calosc> wynik = new JsonReader().read(json).then(w -> RecordBinder.bind(w, Calosc.class, 'M'));
        assertThat(wynik.diagnozy()).isEmpty();
        Calosc c = wynik.wartosc().orElseThrow();
        assertThat(c.kwota()).isEqualByComparingTo("1000");
        assertThat(c.nazwa()).isEqualTo(CALOSC.nazwa());
        assertThat(RecordMap.of(c))
                .containsEntry("barwy", List.of("ciemny grafit"))
                .doesNotContainKey("do");
        assertThat(new JsonReader().read(new Zrodlo("m.json", "{\"a\": 1,,}")).diagnozy())
                .singleElement()
                .satisfies(d -> assertThat(d.tekst()).isEqualTo("tekst nie jest poprawnym JSON."));
    }

    @Test
    void scalarsKeepTheirTextAndPlace() {
        Wezel.Mapa m = yaml("a: 0203011\n😀: 'NO'\nb: NO\nc: 😀 [x\n");
        assertThat(m.wpisy())
                .containsExactly(
                        new Wezel.Wpis("a", scalar("0203011", Wezel.Rodzaj.LICZBA, 1, 4), place(1, 1)),
                        new Wezel.Wpis("😀", scalar("NO", Wezel.Rodzaj.TEKST, 2, 5), place(2, 1)),
                        new Wezel.Wpis("b", scalar("NO", Wezel.Rodzaj.TEKST, 3, 4), place(3, 1)),
                        new Wezel.Wpis("c", scalar("😀 [x", Wezel.Rodzaj.TEKST, 4, 4), place(4, 1)));
    }

    @Test
    void anyTextIsReadOrRefused() {
        String ziarno = "a: [1, {b: \"x\\n\"}]\n- c: |\n  d\n? &e *e : !f 'g' #h\n%i\t@ --- ... \u0105\u0142";
        Random r = new Random(11);
        for (int i = 0; i < 3000; i++) {
            StringBuilder b = new StringBuilder();
            int dlugosc = 1 + r.nextInt(5 + i / 20);
            for (int k = 0; k < dlugosc; k++) {
                b.append(ziarno.charAt(r.nextInt(ziarno.length())));
            }
            byte[] bajty = b.toString().getBytes(StandardCharsets.UTF_8);
            bajty[r.nextInt(bajty.length)] ^= (byte) (r.nextInt(10) == 0 ? 0xA0 : 0);
            assertThatCode(() -> new ZrodloReader(1000)
                            .decode("x", bajty)
                            .then(new YamlReader()::read)
                            .diagnozy()
                            .forEach(d -> assertThat(d.tekst()).endsWith(".")))
                    .as(b.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void decomposedLettersAreComposed() {
        byte[] nfd = "a: Brzozo\u0301wka".getBytes(StandardCharsets.UTF_8);
        assertThat(new ZrodloReader(1000)
                        .decode("x", nfd)
                        .wartosc()
                        .orElseThrow()
                        .tekst())
                .isEqualTo("a: Brzozówka");
    }

    private static Wezel.Mapa yaml(String tekst) {
        Wynik<Wezel> w = new YamlReader().read(new Zrodlo("x", tekst));
        assertThat(w.diagnozy()).isEmpty();
        return (Wezel.Mapa) w.wartosc().orElseThrow();
    }

    private static Wezel.Skalar scalar(String t, Wezel.Rodzaj r, int wiersz, int kolumna) {
        return new Wezel.Skalar(t, r, place(wiersz, kolumna));
    }

    private static Polozenie place(int wiersz, int kolumna) {
        return Polozenie.of("x", wiersz, kolumna);
    }
}
