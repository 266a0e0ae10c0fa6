package pl.uchwalnik.szablon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.prawo.RejestrAktow;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.zapis.RecordBinder;
import pl.uchwalnik.zapis.YamlReader;

/** Small profiles and templates for the tests of this room. */
final class Pomoc {

    static final String NAJMNIEJSZY = """
            wersja: 1
            fikcyjny: true
            gmina: {terc: "1499012", nazwa: Brzozówka}
            ops: {nazwa: Gminny Ośrodek Pomocy Społecznej w Brzozówce}
            """;

    private Pomoc() {}

    static Profil profil(String yaml) {
        Wynik<Profil> w = new YamlReader()
                .read(new Zrodlo("profil.yaml", yaml))
                .then(wezel -> RecordBinder.bind(wezel, Profil.class, 'P'));
        return w.wartosc().orElseThrow(() -> new AssertionError(w.diagnozy().toString()));
    }

    static void write(Path katalog, String nazwa, String tekst) {
        try {
            Path plik = katalog.resolve(nazwa);
            Files.createDirectories(plik.getParent());
            Files.writeString(plik, tekst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SzablonRenderer renderer(Path katalog) {
        return new SzablonRenderer(
                ZrodloSzablonow.withKatalog(katalog),
                RejestrAktow.load(),
                new SzablonRenderer.Ograniczenia(Duration.ofMillis(700), 200_000));
    }

    static Wynik<TekstDokumentu> render(Path katalog, String szablon, String yaml) {
        write(katalog, "t.ftl", szablon);
        return renderer(katalog).render("t.ftl", profil(yaml), Map.of());
    }

    /** What the parser will read: protected characters turned back. */
    static String plain(Wynik<TekstDokumentu> w) {
        return plain(w.wartosc()
                .orElseThrow(() -> new AssertionError(w.diagnozy().toString()))
                .zrodlo()
                .tekst());
    }

    static String plain(String t) {
        return t.chars()
                .mapToObj(z -> switch (z) {
                    case 0xE080 -> "–";
                    case 0xE081 -> "„";
                    case 0xE082 -> "§";
                    case 0xE083 -> "”";
                    default -> String.valueOf((char) (z >= 0xE000 && z < 0xE080 ? z - 0xE000 : z));
                })
                .collect(Collectors.joining());
    }
}
