package pl.uchwalnik.wzorce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.profil.Profil;

/** Golden texts of the sample packs: what a lawyer reviews, and every later change of a sentence shows. */
class WzorcePakietowTest {

    @TestFactory
    List<DynamicTest> everyDocumentIsItsGoldenText() {
        return PakietPrzykladowy.PROFILE.stream()
                .flatMap(p -> PakietPrzykladowy.DOKUMENTY.stream()
                        .map(d -> DynamicTest.dynamicTest(p + " " + d, () -> check(p, d))))
                .toList();
    }

    private static void check(String nazwa, String dokument) {
        Profil profil = PakietPrzykladowy.profil(PakietPrzykladowy.yaml(nazwa));
        String tekst = PakietPrzykladowy.tekst(dokument, profil);
        assertThat(tekst).as("a sample profile gives every fact").doesNotContain("[UZUPEŁNIJ");
        Wzorzec.check("wzorce/" + nazwa + "/" + dokument + ".txt", tekst);
    }
}
