package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line put above the act by whoever saved it does not change how the act is read. */
class ObcyPierwszyWierszTest {

    private static final Wczytanie WCZYTANIE = new Wczytanie(false);

    @Test
    void lineThatSaysWhereTheTextComesFromIsLeftOut() throws IOException {
        for (Path p : Probki.all()) {
            Wczytany bez = read(Probki.bytes(p));
            Wczytany z = read(Files.readAllBytes(p));
            assertThat(paragrafy(z)).as(p.toString()).isEqualTo(paragrafy(bez));
        }
    }

    @Test
    void headingSignAboveAnActDoesNotMakeItProse() {
        Wczytany w = read("""
                # Statut ośrodka, kopia robocza

                §1 Ośrodek jest jednostką budżetową Gminy.
                §2 1. Siedzibą Ośrodka są Lipki.
                2. Ośrodek działa na obszarze Gminy.
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(w.tekst())
                .contains("§ 1. Ośrodek jest jednostką budżetową Gminy.")
                .contains("§ 2. 1. Siedzibą Ośrodka są Lipki.");
    }

    private static List<String> paragrafy(Wczytany w) {
        return w.tekst().lines().filter(l -> l.startsWith("§")).toList();
    }

    private static Wczytany read(byte[] dane) {
        return WCZYTANIE.read("x.txt", dane).wartosc().orElseThrow();
    }
}
