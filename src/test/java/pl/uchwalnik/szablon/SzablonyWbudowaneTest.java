package pl.uchwalnik.szablon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.WydrukDiagnoz;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Every shipped template renders for every sample profile, and for the smallest one, without errors. With {@code
 * -Dteksty=DIR} the texts are written there, which is how their authors look at them.
 */
class SzablonyWbudowaneTest {

    private static final Map<String, Object> DODATKOWE =
            Map.of("zmiany", new TekstGotowy("W uchwale wprowadza się zmiany."), "klauzule", List.of());

    @TestFactory
    List<DynamicTest> everyTemplateRendersForEveryProfile() throws IOException {
        SzablonRenderer renderer = SzablonRenderer.of(Optional.empty());
        List<String> szablony = list(Path.of("templates"), ".ftl");
        List<String> profile = list(Path.of("profiles"), ".yaml");
        return profile.stream()
                .flatMap(p ->
                        szablony.stream().map(s -> DynamicTest.dynamicTest(p + " " + s, () -> check(renderer, s, p))))
                .toList();
    }

    private static void check(SzablonRenderer renderer, String szablon, String profil) throws IOException {
        String yaml = Files.readString(Path.of("profiles", profil));
        Wynik<TekstDokumentu> w = renderer.render(szablon, Pomoc.profil(yaml), DODATKOWE);
        List<Diagnoza> bledy =
                w.diagnozy().stream().filter(d -> d.waga() == Waga.BLAD).toList();
        assertThat(new WydrukDiagnoz(renderer::zrodlo).print(bledy)).isEmpty();
        Zrodlo tekst = w.wartosc().orElseThrow().zrodlo();
        assertThat(tekst.tekst()).doesNotContain("\uF8F0").doesNotContain("null");
        write(profil, szablon, tekst);
    }

    private static void write(String profil, String szablon, Zrodlo tekst) throws IOException {
        String dokad = System.getProperty("teksty", "");
        if (!dokad.isEmpty()) {
            Path plik = Path.of(dokad, profil.replace(".yaml", ""), szablon.replace(".ftl", ".txt"));
            Files.createDirectories(plik.getParent());
            Files.writeString(plik, Pomoc.plain(tekst.tekst()));
        }
    }

    private static List<String> list(Path katalog, String koniec) throws IOException {
        if (!Files.isDirectory(katalog)) {
            return List.of();
        }
        try (var pliki = Files.list(katalog)) {
            return pliki.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(koniec))
                    .sorted()
                    .toList();
        }
    }
}
