package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.JsonReader;
import pl.uchwalnik.zapis.Wezel;

/** Packs through the command line: all samples, other locale, repeated runs, files changed by hand, batches. */
class GenerujTest {
    private static final Path PROFILE = Path.of("profiles");

    @TempDir
    private Path katalog = Path.of("");

    @Test
    void sampleProfilesGiveTheSameBytesInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone strefa = TimeZone.getDefault();
        try {
            assertThat(Uruchomienie.of("generuj", PROFILE, "-o", katalog.resolve("a"), "-f", "docx,pdf,html,txt")
                            .kod())
                    .isZero();
            Locale.setDefault(Locale.of("ar", "SA"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Uruchomienie.of(
                                    "generuj",
                                    PROFILE,
                                    "-o",
                                    katalog.resolve("b"),
                                    "-f",
                                    "docx,pdf,html,txt",
                                    "--watki",
                                    "1")
                            .kod())
                    .isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(strefa);
        }
        Map<String, byte[]> a = files(katalog.resolve("a"));
        Map<String, byte[]> b = files(katalog.resolve("b"));
        assertThat(a.keySet()).isEqualTo(b.keySet()).hasSize(3 * (6 * 4 + 1));
        a.forEach((nazwa, bajty) -> assertThat(b.get(nazwa)).as(nazwa).isEqualTo(bajty));
    }

    @Test
    void anUnchangedPackIsSkippedAndAChangedOneMadeAgain() throws IOException {
        Path profil = katalog.resolve("gmina.yaml");
        Files.copy(PROFILE.resolve("brzozowka.yaml"), profil);
        copyStatutes(katalog, "brzozowka");
        Uruchomienie pierwsze = generuj(profil);
        Map<String, byte[]> pliki = files(katalog.resolve("o"));

        Uruchomienie drugie = generuj(profil);
        assertThat(drugie.kod()).isEqualTo(pierwsze.kod());
        assertThat(drugie.err()).contains("bez zmian");
        assertThat(files(katalog.resolve("o"))).usingRecursiveComparison().isEqualTo(pliki);

        Files.writeString(profil, Files.readString(profil).replace("Maria Wzorcowa", "Ewa Zmyślona"));
        assertThat(generuj(profil).err()).contains("zapisany");
        assertThat(katalog.resolve("o/regulamin.txt")).content().contains("Ewa Zmyślona");
    }

    @Test
    void aFileChangedByHandIsKeptUnlessToldOtherwise() throws IOException {
        Path profil = PROFILE.resolve("brzozowka.yaml");
        generuj(profil);
        Path pal = katalog.resolve("o/pal.txt");
        Files.writeString(pal, "moje poprawki");
        Files.delete(katalog.resolve("o/statut.txt"));

        Uruchomienie odmowa = generuj(profil);
        assertThat(odmowa.kod()).isEqualTo(2);
        assertThat(odmowa.err())
                .contains("pal.txt")
                .contains("zmieniono ręcznie")
                .contains("--nadpisz");
        assertThat(pal).content().isEqualTo("moje poprawki");
        assertThat(katalog.resolve("o/statut.txt")).doesNotExist();

        assertThat(Uruchomienie.of("generuj", profil, "-o", katalog.resolve("o"), "-f", "txt", "--nadpisz")
                        .kod())
                .isZero();
        assertThat(pal).content().contains("PROGRAM");
        assertThat(katalog.resolve("o/statut.txt")).exists();
    }

    @Test
    void aStrangersFileIsNeverOverwritten() throws IOException {
        Path o = Files.createDirectories(katalog.resolve("o"));
        Files.writeString(o.resolve("pal.txt"), "cudzy plik");

        Uruchomienie u = generuj(PROFILE.resolve("brzozowka.yaml"));

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).contains("którego nie utworzył ten program");
        assertThat(files(o)).containsOnlyKeys("pal.txt");
    }

    @Test
    void oneBadProfileNeverStopsTheOthers() throws IOException {
        Path profile = Files.createDirectory(katalog.resolve("p"));
        Files.copy(PROFILE.resolve("brzozowka.yaml"), profile.resolve("b.yaml"));
        Files.copy(PROFILE.resolve("lipowiec.yaml"), profile.resolve("c.yaml"));
        copyStatutes(profile, "brzozowka");
        copyStatutes(profile, "lipowiec");
        Files.writeString(profile.resolve("a.yaml"), "wersja: 7\n");

        Uruchomienie u = Uruchomienie.of(
                "generuj", profile, "-o", katalog.resolve("o"), "-f", "txt", "-d", "pal,regulamin", "--watki", "3");

        assertThat(u.kod()).isEqualTo(2);
        assertThat(u.err()).contains("Pakiety: 3").contains("odrzucony: 1");
        assertThat(katalog.resolve("o/a")).doesNotExist();
        assertThat(katalog.resolve("o/b/pal.txt")).exists();
        assertThat(katalog.resolve("o/c/regulamin.txt")).exists();
    }

    @Test
    void jsonIsOneObjectAndNothingElse() {
        Uruchomienie u = Uruchomienie.of(
                "generuj",
                PROFILE.resolve("brzozowka.yaml"),
                "-o",
                katalog.resolve("o"),
                "-f",
                "txt",
                "-d",
                "pal",
                "--json");

        assertThat(u.out().lines()).hasSize(1);
        Wezel.Mapa json = (Wezel.Mapa)
                new JsonReader().read(new Zrodlo("out", u.out())).wartosc().orElseThrow();
        assertThat(json.wpisy().stream().map(Wezel.Wpis::klucz))
                .containsExactly("wersja", "kod_wyjscia", "diagnozy", "pliki");
        Wezel.Ciag pliki = (Wezel.Ciag) json.get("pliki").orElseThrow();
        assertThat(((Wezel.Mapa) pliki.elementy().getFirst()).wpisy().stream().map(Wezel.Wpis::klucz))
                .containsExactly("sciezka", "sha256");
        Wezel.Ciag diagnozy = (Wezel.Ciag) json.get("diagnozy").orElseThrow();
        assertThat(diagnozy.elementy())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(((Wezel.Mapa) d).wpisy().stream().map(Wezel.Wpis::klucz))
                        .containsExactly(
                                "kod",
                                "waga",
                                "plik",
                                "wiersz",
                                "kolumna",
                                "adres",
                                "tekst",
                                "podpowiedzi",
                                "podstawa"));
    }

    @Test
    void theNameOfAProfileNeverLeadsOutOfTheFolder() throws IOException {
        Path zly = katalog.resolve("..  ..%2F ę?.yaml");
        Files.writeString(zly, "wersja: 7\n");

        assertThat(pl.uchwalnik.pakiet.NazwaKatalogu.of(zly)).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
        assertThat(pl.uchwalnik.pakiet.NazwaKatalogu.of(Path.of("a/../../..yaml")))
                .isEqualTo("profil");
        assertThat(pl.uchwalnik.pakiet.NazwaKatalogu.of(Path.of("CON.yaml"))).isEqualTo("CON-profil");
        assertThat(pl.uchwalnik.pakiet.NazwaKatalogu.of(Path.of("żółw.yml"))).isEqualTo("żółw");
    }

    private Uruchomienie generuj(Path profil) {
        return Uruchomienie.of("generuj", profil, "-o", katalog.resolve("o"), "-f", "txt");
    }

    private static void copyStatutes(Path dokad, String gmina) throws IOException {
        Path cel = Files.createDirectory(dokad.resolve(gmina));
        try (Stream<Path> s = Files.list(PROFILE.resolve(gmina))) {
            for (Path p : s.toList()) {
                Files.copy(p, cel.resolve(p.getFileName().toString()));
            }
        }
    }

    private static Map<String, byte[]> files(Path korzen) {
        Map<String, byte[]> wynik = new TreeMap<>();
        try (Stream<Path> s = Files.walk(korzen)) {
            for (Path p : s.filter(Files::isRegularFile).toList()) {
                wynik.put(korzen.relativize(p).toString(), Files.readAllBytes(p));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wynik;
    }
}
