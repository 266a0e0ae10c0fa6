package pl.uchwalnik.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Tabela;

class SzerokosciKolumnTest {

    @Test
    void widthsFillTheTableExactlyAndFollowTheText() {
        List<Integer> s = SzerokosciKolumn.of(PrzykladoweAkty.tabela(), 9070);
        assertThat(s.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9070);
        assertThat(s.get(1)).isGreaterThan(s.get(0)).isGreaterThan(s.get(2));
    }

    @Test
    void tooManyColumnsStillFit() {
        Tabela.Kolumna k = new Tabela.Kolumna("Konstantynopolitańczykowianeczka", Tabela.Wyrownanie.DO_LEWEJ);
        List<Integer> s =
                SzerokosciKolumn.of(new Tabela("", List.of(k, k, k, k, k, k, k, k), List.of(), Miejsce.NIEZNANE), 9070);
        assertThat(s).allMatch(w -> w > 0);
        assertThat(s.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9070);
    }
}
