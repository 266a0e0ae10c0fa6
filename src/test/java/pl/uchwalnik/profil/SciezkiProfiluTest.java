package pl.uchwalnik.profil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SciezkiProfiluTest {
    private final SciezkiProfilu sciezki = new SciezkiProfilu();

    @Test
    void knowsFactsAndNothingElse() {
        assertThat(sciezki.contains("gmina.rada.nazwa")).isTrue();
        assertThat(sciezki.contains("gmina.odmiana.Ms")).isTrue();
        assertThat(sciezki.contains("cele.szczegolowe[3].dzialania[0].wskaznik.rok_bazowy"))
                .isTrue();
        assertThat(sciezki.contains("osl.klauzule.miejsca.zadania")).isTrue();
        assertThat(sciezki.contains("sesja.numer_uchwaly.statut-zmiana")).isTrue();
        assertThat(sciezki.contains("gmina.rada.nazwwa")).isFalse();
        assertThat(sciezki.contains("gmina.terytorium"))
                .as("a record of Java, not a key")
                .isFalse();
        assertThat(sciezki.contains("")).isFalse();
    }

    @Test
    void namesTheNearest() {
        assertThat(sciezki.nearest("ops.kierownik.imie_i_nazwisko")).contains("ops.kierownik.imie_nazwisko");
        assertThat(sciezki.keys("ops.kadra"))
                .containsExactly(
                        "pracownicy_socjalni",
                        "rodziny_i_osoby_w_pracy_socjalnej",
                        "asystenci_rodziny",
                        "rodziny_z_asystentem",
                        "etaty");
        assertThat(sciezki.keys("gmina.powiat")).containsExactly("nazwa", "rodzaj");
    }
}
