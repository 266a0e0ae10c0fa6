package pl.uchwalnik.szablon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SzablonRendererTest {

    @TempDir
    Path katalog;

    private String render(String szablon, String yaml) {
        return Pomoc.plain(Pomoc.render(katalog, szablon, yaml));
    }

    private String render(String szablon) {
        return render(szablon, Pomoc.NAJMNIEJSZY);
    }

    @Test
    void printsFactsAndBlanks() {
        assertThat(render("${gmina.nazwa}: ${ops.kierownik.imie_nazwisko}, ${sesja.data}"))
                .isEqualTo("Brzozówka: [UZUPEŁNIJ: ops.kierownik.imie_nazwisko], [UZUPEŁNIJ: sesja.data]");
    }
}
