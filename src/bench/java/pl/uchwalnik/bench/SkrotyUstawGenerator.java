package pl.uchwalnik.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.kontrola.powtorzenia.SkrotyUstaw;
import pl.uchwalnik.skladnia.AktParser;

/**
 * Makes the resource {@code kontrola/powtorzenia.txt} anew: digests of twelve-word shingles of statutes. Run it when the
 * texts change. Each text is a {@code .txt} file of one act, one unit a line; its first line begins with {@code #} and
 * names the journal marks and the day up to which changes were taken in.
 */
public final class SkrotyUstawGenerator {
    private static final List<String> WSTEP = List.of(
            "# Skróty dwunastowyrazowych ciągów słów ustaw; z nich nie da się odtworzyć tekstu. Plik tworzy SkrotyUstawGenerator.",
            "# Teksty ustaw z uwzględnieniem zmian ogłoszonych do dnia 8 października 2026 r.; nie wszystkie artykuły.",
            "# = ustawa | publikator; * nowy ciąg, + jego dalsza jednostka: adres | skróty po 9 znaków (zapis trzydziestodwójkowy).");

    private SkrotyUstawGenerator() {}

    /** @param args folder with the texts of statutes, file to write */
    public static void main(String[] args) throws IOException {
        List<String> wynik = new ArrayList<>(WSTEP);
        List<Path> pliki;
        try (Stream<Path> s = Files.list(Path.of(args[0]))) {
            pliki = s.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path plik : pliki) {
            String tekst = Files.readString(plik, StandardCharsets.UTF_8);
            String publikator = tekst.lines()
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst("^# ", "")
                    .replaceFirst("[,;] stan.*", "");
            String bezOpisu = tekst.substring(tekst.indexOf('\n') + 1);
            AktParser.istniejacy()
                    .parse(new Zrodlo(plik.getFileName().toString(), bezOpisu))
                    .wartosc()
                    .ifPresent(akt -> wynik.addAll(SkrotyUstaw.print(akt, publikator)));
        }
        Files.writeString(Path.of(args[1]), String.join("\n", wynik) + "\n", StandardCharsets.UTF_8);
        System.out.println("wiersze: " + wynik.size() + ", bajty: " + Files.size(Path.of(args[1])));
    }
}
