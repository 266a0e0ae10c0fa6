package pl.uchwalnik.wzorce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.ZmianaStatutu;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.szablon.SzablonRenderer;

class ZmianaStatutuTest {

    private static final String ZE_WSZYSTKIM = """
            STATUT
            Gminnego Ośrodka Pomocy Społecznej w Brzozówce

            § 1. Do zadań Ośrodka należy organizowanie społeczności lokalnej.

            § 2. Funkcję organizatora społeczności lokalnej pełni pracownik socjalny.

            § 3. Organizując społeczność lokalną, Ośrodek współpracuje z sołectwami i korzysta z pomocy wolontariuszy; wolontariusz działa na podstawie porozumienia.

            § 4. Kierownik działa na podstawie pełnomocnictwa.

            § 5. Organizator jest animatorem; rolę tę pełni animator lokalny.
            """;

    @Test
    void clausesTheStatuteCarriesAreNotAddedTwice(@TempDir Path katalog) throws IOException {
        Files.createDirectories(katalog.resolve("brzozowka"));
        Files.writeString(katalog.resolve("brzozowka/statut.txt"), ZE_WSZYSTKIM);
        Wynik<Map<String, Object>> wynik = make(katalog);
        assertThat(wynik.wartosc()).isEmpty();
        assertThat(wynik.maBledy()).isFalse();
        assertThat(wynik.diagnozy()).extracting(Diagnoza::tekst).anyMatch(t -> t.contains("Brak zmian"));
    }

    @Test
    void statuteThatIsNotThereIsAnErrorWithItsPath(@TempDir Path katalog) {
        Wynik<Map<String, Object>> wynik = make(katalog);
        assertThat(wynik.maBledy()).isTrue();
        assertThat(wynik.diagnozy()).extracting(d -> d.polozenie().plik()).anyMatch(p -> p.endsWith("statut.txt"));
    }

    private static Wynik<Map<String, Object>> make(Path katalog) {
        return new ZmianaStatutu(SzablonRenderer.of(Optional.empty()), katalog)
                .dodatkowe(PakietPrzykladowy.profil(PakietPrzykladowy.yaml("brzozowka")));
    }
}
