package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.Wzorzec;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.render.docx.DocxRenderer;
import pl.uchwalnik.render.pdf.PdfRenderer;
import pl.uchwalnik.skladnia.AktParser;

/**
 * Hardness (twardość) of the reader: cut, thinned and spoilt files give an act or a refusal, never an exception or a hang.
 * Every n-th prefix of a sample is read; {@code -Dprobki.przedrostki=1} reads all of them.
 */
class TwardoscTest {
    private static final int KROK = Integer.getInteger("probki.przedrostki", 97);
    private static final Wczytanie WCZYTANIE = new Wczytanie(false);

    @Test
    void everyPrefixOfASampleIsRead() throws IOException {
        for (Path p : Probki.all()) {
            byte[] dane = Probki.bytes(p);
            for (int i = 0; i < dane.length; i += KROK) {
                read("x.txt", Arrays.copyOf(dane, i));
            }
        }
    }

    @Test
    void lostLinesAndMarksAreNoObstacle() throws IOException {
        for (Path p : Probki.all()) {
            String tekst = new String(Probki.bytes(p), StandardCharsets.UTF_8);
            Random los = new Random(p.getFileName().toString().length());
            for (int k = 0; k < 6; k++) {
                boolean wiersze = k % 2 == 0;
                String zly = damaged(
                        tekst,
                        los,
                        w -> wiersze ? "" : w.replaceFirst("^\\s*(§ ?\\d+\\.?|\\d+[.)]|[a-z]\\)|–)\\s*", ""));
                Wynik<Wczytany> w = read("x.txt", zly.getBytes(StandardCharsets.UTF_8));
                w.wartosc()
                        .ifPresent(a -> assertThat(AktParser.istniejacy()
                                        .parse(new Zrodlo("x", a.tekst()))
                                        .wartosc())
                                .as("%s%n%s", p, zly)
                                .contains(a.akt()));
            }
        }
    }

    private static String damaged(String tekst, Random los, UnaryOperator<String> usterka) {
        List<String> wynik = new ArrayList<>();
        for (String w : tekst.split("\n")) {
            wynik.add(los.nextInt(6) == 0 ? usterka.apply(w) : w);
        }
        return String.join("\n", wynik);
    }

    @Test
    void spoiltBytesOfOfficeFilesAreReadOrRefused() throws IOException {
        Akt akt = AktParser.istniejacy()
                .parse(new Zrodlo("a", Wzorzec.read("wczytanie/listy/listy.txt")))
                .wartosc()
                .orElseThrow();
        Map<String, byte[]> pliki = Map.of(
                "a.docx", new DocxRenderer().render(akt).wartosc().orElseThrow(),
                "a.pdf", new PdfRenderer().render(akt).wartosc().orElseThrow());
        Random los = new Random(3);
        for (Map.Entry<String, byte[]> e : pliki.entrySet()) {
            byte[] dobre = e.getValue();
            for (int k = 0; k < 60; k++) {
                byte[] zle = k % 3 == 0 ? Arrays.copyOf(dobre, los.nextInt(dobre.length)) : dobre.clone();
                for (int i = 0; i < 1 + k % 9 && zle.length > 0; i++) {
                    zle[los.nextInt(zle.length)] = (byte) los.nextInt(256);
                }
                read(e.getKey(), zle);
            }
        }
    }

    @Test
    void hugeTextsEndInTime() {
        for (String t : List.of(
                "1. ".repeat(60_000),
                "§ 1. a) ".repeat(15_000),
                "§ 1. x\n".repeat(30_000),
                "„".repeat(300_000),
                "a".repeat(1_000_000),
                "S T A T U T ".repeat(30_000))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> read("x.txt", t.getBytes(StandardCharsets.UTF_8)),
                    t.substring(0, 10));
        }
    }

    private static Wynik<Wczytany> read(String nazwa, byte[] dane) {
        Wynik<Wczytany> w = WCZYTANIE.read(nazwa, dane);
        assertThat(w.wartosc().isPresent() || !w.diagnozy().isEmpty()).isTrue();
        return w;
    }
}
