package pl.uchwalnik.nowelizacja.odeslania;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

class OdeslaniaTest {
    private static final Cel TU = new Cel(
            -1,
            List.of(
                    new Czlon(RodzajJednostki.PARAGRAF, Oznaczenie.of(5)),
                    new Czlon(RodzajJednostki.USTEP, Oznaczenie.of(2))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            o którym mowa w § 3 ust. 3. Dalej | o którym mowa w § ‹§ 3› ust. ‹§ 3 ust. 3›. Dalej
            w ust. 1 i 2 | w ust. ‹§ 5 ust. 1› i ‹§ 5 ust. 2›
            w pkt 1–3 | w pkt ‹§ 5 ust. 2 pkt 1›–‹§ 5 ust. 2 pkt 3›
            § 3 ust. 1 i 2 oraz § 5 | § ‹§ 3› ust. ‹§ 3 ust. 1› i ‹§ 3 ust. 2› oraz § ‹§ 5›
            § 2, § 4 ust. 4 i § 9a pkt 2 lit. b | § ‹§ 2›, § ‹§ 4› ust. ‹§ 4 ust. 4› i § ‹§ 9a› pkt ‹§ 9a pkt 2› lit. ‹§ 9a pkt 2 lit. b›
            art. 5 ust. 1 ustawy | art. 5 ust. 1 ustawy
            § 3 rozporządzenia | § 3 rozporządzenia
            pkt 3 lit. a i b, | pkt ‹§ 5 ust. 2 pkt 3› lit. ‹§ 5 ust. 2 pkt 3 lit. a› i ‹§ 5 ust. 2 pkt 3 lit. b›,
            """)
    void referencesArePointedAtTheirUnits(String tekst, String oczekiwany) {
        assertThat(Odeslania.przepisz(
                        tekst,
                        TU,
                        RodzajJednostki.PARAGRAF,
                        n -> 0,
                        c -> Optional.of("‹"
                                + String.join(
                                        " ",
                                        c.czlony().stream().map(Czlon::print).toList()) + "›")))
                .isEqualTo(oczekiwany);
    }
}
