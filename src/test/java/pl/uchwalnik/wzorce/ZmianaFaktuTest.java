package pl.uchwalnik.wzorce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pl.uchwalnik.profil.Profil;

/** One fact of a profile changes, and every document that speaks of it changes; the others stay as they were. */
class ZmianaFaktuTest {

    /**
     * A change of the profile.
     *
     * @param stary what documents said before, {@code nowy} after
     * @param dokumenty those that speak of the fact
     */
    private record Zmiana(String nazwa, String z, String na, String stary, String nowy, List<String> dokumenty) {}

    private static final List<Zmiana> ZMIANY = List.of(
            new Zmiana(
                    "stanowisko osoby kierującej",
                    "stanowisko: Kierownik",
                    "stanowisko: Dyrektor",
                    "Kierownik",
                    "Dyrektor",
                    List.of("statut", "statut-zmiana", "regulamin", "pal", "strategia-rozdzial-osl", "strategia")),
            new Zmiana(
                    "nazwa ośrodka",
                    "Gminny Ośrodek",
                    "Ośrodek",
                    "Gminny Ośrodek Pomocy Społecznej",
                    "Ośrodek Pomocy Społecznej",
                    List.of("statut", "statut-zmiana", "regulamin", "pal", "strategia-rozdzial-osl", "strategia")),
            new Zmiana(
                    "data sesji",
                    "data: 2026-11-26",
                    "data: 2026-12-03",
                    "26 listopada 2026 r.",
                    "3 grudnia 2026 r.",
                    List.of("statut", "statut-zmiana", "pal", "strategia")),
            new Zmiana(
                    "koszt działania",
                    "koszt: 60000",
                    "koszt: 65000",
                    "214 000 zł",
                    "219 000 zł",
                    List.of("pal", "strategia-rozdzial-osl", "strategia")),
            new Zmiana(
                    "liczba mieszkańców",
                    "liczba: 6240",
                    "liczba: 6111",
                    "6 240 mieszkańców",
                    "6 111 mieszkańców",
                    List.of("pal")),
            new Zmiana(
                    "sposób prowadzenia OSL",
                    "strategia: ops",
                    "strategia: partnerstwo",
                    "sieci współpracy mieszkańców",
                    "partnerstw",
                    List.of("statut", "statut-zmiana")),
            new Zmiana(
                    "forma w ośrodku",
                    "forma: funkcja",
                    "forma: stanowisko",
                    "pełniący funkcję organizatora",
                    "samodzielnym stanowisku",
                    List.of("pal", "strategia-rozdzial-osl", "strategia")));

    @TestFactory
    List<DynamicTest> everyDocumentThatSpeaksOfAFactChanges() {
        String yaml = PakietPrzykladowy.yaml("brzozowka");
        Map<String, String> przed = texts(yaml);
        return ZMIANY.stream()
                .map(z -> DynamicTest.dynamicTest(z.nazwa(), () -> check(z, przed, texts(replace(yaml, z)))))
                .toList();
    }

    private static String replace(String yaml, Zmiana z) {
        String nowy = yaml.replace(z.z(), z.na());
        assertThat(nowy).as("the fact stands in the profile").isNotEqualTo(yaml);
        return nowy;
    }

    private static void check(Zmiana z, Map<String, String> przed, Map<String, String> po) {
        assertThat(przed.entrySet().stream()
                        .filter(w -> w.getValue().contains(z.stary()))
                        .map(Map.Entry::getKey))
                .as("documents that speak of the fact")
                .containsExactlyElementsOf(z.dokumenty());
        for (String d : z.dokumenty()) {
            assertThat(count(po.getOrDefault(d, ""), z.stary()))
                    .as("%s: what was said before", d)
                    .isLessThan(count(przed.getOrDefault(d, ""), z.stary()));
            assertThat(po.get(d)).as(d).contains(z.nowy());
        }
    }

    private static long count(String tekst, String czego) {
        return Pattern.compile(Pattern.quote(czego)).matcher(tekst).results().count();
    }

    private static Map<String, String> texts(String yaml) {
        Profil profil = PakietPrzykladowy.profil(yaml);
        Map<String, String> wynik = new LinkedHashMap<>();
        PakietPrzykladowy.DOKUMENTY.forEach(d -> wynik.put(d, PakietPrzykladowy.tekst(d, profil)));
        return wynik;
    }
}
