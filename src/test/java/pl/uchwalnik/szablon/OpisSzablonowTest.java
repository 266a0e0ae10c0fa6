package pl.uchwalnik.szablon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.TablicaOdmiany;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.SciezkiProfilu;
import pl.uchwalnik.szablon.dane.Fakty;
import pl.uchwalnik.szablon.funkcje.AktyMiejscowe;
import pl.uchwalnik.szablon.funkcje.Funkcje;
import pl.uchwalnik.szablon.funkcje.PowolaniaDokumentu;

class OpisSzablonowTest {

    @Test
    void everyFunctionIsDescribedForAuthors() throws IOException {
        String opis = Files.readString(Path.of("src/docs/SZABLONY.md"));
        Fakty fakty = new Fakty(new SciezkiProfilu(), TablicaOdmiany.load());
        Optional<LocalDate> bezDnia = Optional.empty();
        PowolaniaDokumentu powolania = new PowolaniaDokumentu(RejestrAktow.load(), bezDnia, () -> Polozenie.NIEZNANE);
        assertThat(Funkcje.of(fakty, powolania, new AktyMiejscowe(fakty, Map.of(), bezDnia))
                        .keySet())
                .hasSizeGreaterThan(15)
                .allSatisfy(f -> assertThat(opis).contains("`" + f + "("));
    }

    @Test
    void oneRendererServesManyThreads() throws IOException, InterruptedException, ExecutionException {
        SzablonRenderer renderer = SzablonRenderer.of(Optional.empty());
        List<String> szablony = List.of("statut.ftl", "pal.ftl", "strategia.ftl", "regulamin.ftl");
        Profil profil = Pomoc.profil(Files.readString(Path.of("profiles/brzozowka.yaml")));
        List<String> kolejno = new ArrayList<>();
        for (String s : szablony) {
            kolejno.add(Pomoc.plain(SzablonRenderer.of(Optional.empty()).render(s, profil, Map.of())));
        }
        try (ExecutorService watki = Executors.newFixedThreadPool(4)) {
            List<Future<String>> razem = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String s = szablony.get(i % szablony.size());
                razem.add(watki.submit(() -> Pomoc.plain(renderer.render(s, profil, Map.of()))));
            }
            for (int i = 0; i < razem.size(); i++) {
                assertThat(razem.get(i).get()).isEqualTo(kolejno.get(i % szablony.size()));
            }
        }
    }

    @Test
    void theSmallestProfileGivesADraftWithBlanksForEveryTemplate() {
        SzablonRenderer renderer = SzablonRenderer.of(Optional.empty());
        for (OpisDokumentu d : RejestrDokumentow.load(Optional.empty()).dokumenty()) {
            Map<String, Object> dodatkowe = Map.of("zmiany", new TekstGotowy("x"), "klauzule", List.of());
            String tekst = Pomoc.plain(renderer.render(d.szablon(), Pomoc.profil(Pomoc.NAJMNIEJSZY), dodatkowe));
            assertThat(tekst).as(d.id()).contains("[UZUPEŁNIJ: ").doesNotContain("UZUPEŁNIJ: ]");
        }
    }
}
