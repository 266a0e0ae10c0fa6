package pl.uchwalnik.prawo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.zapis.Zasoby;

class WpisPrinterTest {

    @Test
    void everyEntryIsPrintedAsItStandsInTheFile() {
        List<String> plik = Zasoby.read("prawo/akty.yaml").lines().toList();
        List<String> wpisy = plik.subList(plik.indexOf("akty:") + 1, plik.size());

        assertThat(RejestrAktow.load().akty().stream().flatMap(a -> WpisPrinter.print(a).stream()))
                .containsExactlyElementsOf(wpisy);
    }
}
