package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;
import pl.uchwalnik.skladnia.AktPrinter;

/** Samples of real layouts: round trip, damage. How well they are read is counted in {@code pomiar}. */
class ProbkiTest {

    private static final Wczytanie WCZYTANIE = new Wczytanie(false);

    @Test
    void whatIsReadPrintsAndParsesToTheSame() throws IOException {
        for (Path p : Probki.all()) {
            Wczytany w = WCZYTANIE.read("x.txt", Probki.bytes(p)).wartosc().orElseThrow();
            assertThat(AktParser.istniejacy().parse(new Zrodlo("x", w.tekst())).wartosc())
                    .as(p.toString())
                    .contains(w.akt());
            assertThat(new AktPrinter().print(w.akt())).isEqualTo(w.tekst());
        }
    }

    @Test
    void prefixesAndDamageNeverThrow() throws IOException {
        for (Path p : Probki.all()) {
            byte[] dane = Probki.bytes(p);
            for (int i = 0; i < dane.length; i += 17) {
                assertThat(WCZYTANIE.read("x.txt", Arrays.copyOf(dane, i)).diagnozy())
                        .isNotNull();
            }
            Random los = new Random(p.getFileName().toString().hashCode());
            for (int k = 0; k < 20; k++) {
                byte[] zle = dane.clone();
                for (int i = 0; i < 40; i++) {
                    zle[los.nextInt(zle.length)] = (byte) los.nextInt(256);
                }
                assertThat(WCZYTANIE.read("x.txt", zle).diagnozy()).isNotNull();
            }
        }
    }

    @Test
    void actOnOneLineIsDividedThoughItBeginsLikeAUnit() {
        String tekst =
                "§ 1. Ośrodek jest jednostką Gminy. § 2. 1. Siedzibą Ośrodka są Lipki. 2. Ośrodek działa na obszarze Gminy."
                        + " § 3. Do zadań Ośrodka należy: 1) praca socjalna; 2) poradnictwo, o którym mowa w art. 46 ust. 1. § 4. Nadzór sprawuje Wójt.";
        Wczytany w = WCZYTANIE
                .read("x.txt", tekst.getBytes(StandardCharsets.UTF_8))
                .wartosc()
                .orElseThrow();
        assertThat(w.tekst().strip()).isEqualTo("""
                § 1. Ośrodek jest jednostką Gminy.

                § 2. 1. Siedzibą Ośrodka są Lipki.
                2. Ośrodek działa na obszarze Gminy.

                § 3. Do zadań Ośrodka należy:
                1) praca socjalna;
                2) poradnictwo, o którym mowa w art. 46 ust. 1.

                § 4. Nadzór sprawuje Wójt.""");
    }

    @Test
    @Timeout(60)
    void aMegabyteOnOneLineIsRead() {
        StringBuilder b = new StringBuilder();
        for (int i = 1; b.length() < 1_000_000; i++) {
            b.append("§ ")
                    .append(i % 900 + 1)
                    .append(". 1. Ośrodek wykonuje zadania, o których mowa w ust. 2 pkt 3. 2. Inne. ");
        }
        Wczytany w = WCZYTANIE
                .read("x.txt", b.toString().getBytes(StandardCharsets.UTF_8))
                .wartosc()
                .orElseThrow();
        assertThat(w.jednostki()).isGreaterThan(10_000);
    }
}
