package pl.uchwalnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.uchwalnik.Format;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.render.docx.DocxRenderer;
import pl.uchwalnik.render.html.HtmlRenderer;
import pl.uchwalnik.render.pdf.PdfRenderer;
import pl.uchwalnik.skladnia.AktParser;

/** An amending act is read from any file an act is read from, and gives the same text. */
class ZmianaZPlikuTest {
    private static final Path BAZA = Wzorzec.file("nowelizuj/stary.txt");
    private static final String UCHWALA = Wzorzec.read("nowelizuj/uchwala.txt");

    @TempDir
    private Path katalog = Path.of("");

    private void givesTheSame(String nazwa, byte[] dane) throws IOException {
        Path plik = Files.write(katalog.resolve(nazwa), dane);
        Uruchomienie u = Uruchomienie.of("ujednolic", BAZA, plik, "--tekst");
        assertThat(u.kod()).as("%s: %s", nazwa, u.err()).isZero();
        assertThat(u.out()).as(nazwa).isEqualTo(Wzorzec.read("nowelizuj/tekst-ujednolicony.txt"));
    }

    @Test
    void everyFormatWeWriteIsReadBack() throws IOException {
        Akt akt = AktParser.istniejacy()
                .parse(new Zrodlo("uchwala.txt", UCHWALA))
                .wartosc()
                .orElseThrow();
        Map<Format, byte[]> pliki = Map.of(
                Format.DOCX, new DocxRenderer().render(akt).wartosc().orElseThrow(),
                Format.HTML, new HtmlRenderer().render(akt).wartosc().orElseThrow(),
                Format.PDF, new PdfRenderer().render(akt).wartosc().orElseThrow());
        for (Format f : Format.values()) {
            if (pliki.containsKey(f)) {
                givesTheSame("uchwala." + f.rozszerzenie(), pliki.getOrDefault(f, new byte[0]));
            }
        }
    }

    @Test
    void textThatLostItsLinesIsReadBack() throws IOException {
        givesTheSame("jeden-wiersz.txt", UCHWALA.replaceAll("\\s*\\n\\s*", " ").getBytes(StandardCharsets.UTF_8));
        givesTheSame("lamany.txt", wrapped(UCHWALA).getBytes(StandardCharsets.UTF_8));
        givesTheSame("windows.txt", UCHWALA.replace("\n", "\r\n").getBytes(Charset.forName("windows-1250")));
        givesTheSame(
                "twarde.txt",
                UCHWALA.replace("§ ", "§\u00A0").replace("ust. ", "ust.\u00A0").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void placesAreThoseOfTheFile() throws IOException {
        Path plik = Files.writeString(katalog.resolve("z.txt"), wrapped("""
                § 1. W uchwale nr XV/98/2019 Rady Gminy Brzozówka z dnia 28 listopada 2019 r. w sprawie nadania statutu Gminnemu Ośrodkowi Pomocy Społecznej w Brzozówce w załączniku do uchwały wprowadza się następujące zmiany:
                1) § 7 otrzymuje brzmienie:
                „§ 7. Ośrodek działa na obszarze całej Gminy, a w sprawach powierzonych także na obszarze gmin sąsiednich, z którymi zawarto porozumienie.”;
                2) w § 77 uchyla się ust. 2.
                """));
        Uruchomienie u = Uruchomienie.of("ujednolic", BAZA, plik, "--tekst");

        assertThat(u.kod()).isEqualTo(1);
        assertThat(u.err()).contains("z.txt:7:1", "§ 77");
    }

    /** Lines cut at about 80 characters, as a page of text has them. */
    private static String wrapped(String tekst) {
        StringBuilder b = new StringBuilder();
        for (String wiersz : tekst.split("\n", -1)) {
            int dlugosc = 0;
            for (String slowo : wiersz.split(" ")) {
                if (dlugosc + slowo.length() > 80) {
                    b.append('\n');
                    dlugosc = 0;
                } else if (dlugosc > 0) {
                    b.append(' ');
                }
                b.append(slowo);
                dlugosc += slowo.length() + 1;
            }
            b.append('\n');
        }
        return b.toString();
    }
}
