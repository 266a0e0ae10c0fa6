package pl.uchwalnik.prawo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of R-Q4 (ZTP § 158 ust. 5–7) and citations seen in official texts of 2026. */
class ZnakDziennikaTest {

    /** {@code 2024/1283}, before 2012 {@code 2004/64/593}. */
    private static Ogloszenie publication(String zapis) {
        String[] pola = zapis.split("/");
        return pola.length == 2
                ? Ogloszenie.of(Integer.parseInt(pola[0]), Integer.parseInt(pola[1]))
                : new Ogloszenie(
                        Integer.parseInt(pola[0]),
                        Optional.of(Integer.parseInt(pola[1])),
                        Integer.parseInt(pola[2]),
                        Optional.<LocalDate>empty(),
                        Optional.<LocalDate>empty());
    }

    private static ZnakDziennika mark(int rokAktu, String podstawa, boolean tj, String zmiany) {
        List<Ogloszenie> lista = new ArrayList<>();
        for (String z : zmiany.isEmpty() ? new String[0] : zmiany.split(" ")) {
            lista.add(publication(z));
        }
        Collections.shuffle(lista, new Random(3));
        return new ZnakDziennika("Dz. U.", rokAktu, publication(podstawa), tj, lista);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019;2019/1818;false;'';(Dz. U. poz. 1818)",
                "2019;2020/15;false;'';(Dz. U. z 2020 r. poz. 15)",
                "2004;2024/1283;true;'';(Dz. U. z 2024 r. poz. 1283)",
                "2004;2024/1283;true;2024/1572;(Dz. U. z 2024 r. poz. 1283 i 1572)",
                "1990;2024/1568;true;2024/1841 2025/620;(Dz. U. z 2024 r. poz. 1568 i 1841 oraz z 2025 r. poz. 620)",
                "2004;2023/901;true;2023/1693 2023/1938 2024/1572 2025/620;"
                        + "(Dz. U. z 2023 r. poz. 901, 1693 i 1938, z 2024 r. poz. 1572 oraz z 2025 r. poz. 620)",
                "2020;2020/100;false;2020/350;(Dz. U. poz. 100 i 350)",
                "2004;2004/64/593;false;'';(Dz. U. Nr 64, poz. 593)",
                "2024;2024/1283;true;'';(Dz. U. z 2024 r. poz. 1283)",
                "2025;2025/620;false;2025/1746 2025/1794 2026/451 2026/507;"
                        + "(Dz. U. poz. 620, 1746 i 1794 oraz z 2026 r. poz. 451 i 507)",
                "2004;2025/1461;true;2025/1537 2025/1739 2026/26 2026/203 2026/791;"
                        + "(Dz. U. z 2025 r. poz. 1461, 1537 i 1739 oraz z 2026 r. poz. 26, 203 i 791)",
                "2004;2004/64/593;false;2004/99/1001 2005/64/600;"
                        + "(Dz. U. Nr 64, poz. 593 i Nr 99, poz. 1001 oraz z 2005 r. Nr 64, poz. 600)",
                "2011;2011/149/887;false;2012/100;(Dz. U. Nr 149, poz. 887 oraz z 2012 r. poz. 100)",
                "2004;2021/2069;true;2021/1292 2021/1559 2021/1773 2022/64 2022/91 2022/526;"
                        + "(Dz. U. z 2021 r. poz. 2069, z późn. zm.¹⁾)",
            })
    void marks(int rokAktu, String podstawa, boolean tj, String zmiany, String oczekiwane) {
        assertThat(mark(rokAktu, podstawa, tj, zmiany).print("¹⁾")).isEqualTo(oczekiwane);
    }

    @Test
    void sixChangesGoToTheFootnote() {
        ZnakDziennika znak = mark(2004, "2021/2069", true, "2021/1292 2021/1559 2021/1773 2022/64 2022/91 2022/526");
        assertThat(znak.odnosnik("ustawy"))
                .contains(
                        "Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z 2021 r. poz. 1292, "
                                + "1559 i 1773 oraz z 2022 r. poz. 64, 91 i 526.");
        assertThat(znak.printPelny()).contains("2069").contains("526)").doesNotContain("późn.");
    }

    @Test
    void fiveChangesAreListedWithoutAFootnote() {
        ZnakDziennika znak = mark(2004, "2025/1461", true, "2025/1537 2025/1739 2026/26 2026/203 2026/791");
        assertThat(znak.skrocony()).isFalse();
        assertThat(znak.odnosnik("ustawy")).isEmpty();
    }
}
