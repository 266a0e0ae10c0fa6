package pl.uchwalnik.wczytanie.pomiar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akt;

/** Sound acts are damaged as published acts are, read back and counted. Nothing in them is known to the reader. */
class UszkodzeniaTest {

    private static final int ZESTAWOW = Integer.getInteger("pomiar.zestawy", 24);

    @Test
    void actsAreReadThroughEveryKindOfDamage() throws IOException {
        Map<String, Akt> akty = Stanowisko.akty();
        Map<String, Pomiar> tablica = new LinkedHashMap<>();
        for (Uszkodzenie u : Uszkodzenie.values()) {
            Pomiar suma = Pomiar.ZERO;
            for (Akt akt : akty.values()) {
                suma = suma.plus(Stanowisko.measure(akt, List.of(u), u.name().length()));
            }
            tablica.put(u.name(), suma);
        }
        Tablica.write("uszkodzenia", tablica);
        assertThat(tablica.get("BRAK").poprawne()).isEqualTo(100);
        assertThat(tablica.get("BRAK").nadmiarowe()).isZero();
        assertThat(tablica).allSatisfy((nazwa, p) -> {
            assertThat(p.poprawne()).as(nazwa).isGreaterThanOrEqualTo(98);
            assertThat(p.nadmiarowe()).as(nazwa).isLessThanOrEqualTo(4);
        });
    }

    @Test
    void actsAreReadThroughDamageOfSeveralKinds() throws IOException {
        List<Akt> akty = List.copyOf(Stanowisko.akty().values());
        Map<String, Pomiar> tablica = new LinkedHashMap<>();
        Pomiar razem = Pomiar.ZERO;
        Random los = new Random(20_261_122);
        for (int i = 0; i < ZESTAWOW; i++) {
            List<Uszkodzenie> zestaw = Stanowisko.zestaw(los, 2 + i % 2);
            Pomiar suma = Pomiar.ZERO;
            for (int k = i % 3; k < akty.size(); k += 3) {
                suma = suma.plus(Stanowisko.measure(akty.get(k), zestaw, i));
            }
            tablica.put(i + " " + zestaw, suma);
            razem = razem.plus(suma);
        }
        tablica.put("RAZEM", razem);
        Tablica.write("zestawy", tablica);
        assertThat(razem.poprawne()).isGreaterThanOrEqualTo(95);
        assertThat(razem.nadmiarowe()).isLessThanOrEqualTo(15);
    }
}
