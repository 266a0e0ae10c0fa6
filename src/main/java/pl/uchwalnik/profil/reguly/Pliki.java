package pl.uchwalnik.profil.reguly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.profil.reguly.Fakty.Fakt;
import pl.uchwalnik.zapis.Skrot;

/** Files a profile refers to (pliki): they lie in its folder, and nowhere else. */
record Pliki(Path katalog) implements Regula {
    private static final List<String> SCIEZKI = List.of("ops.statut.plik", "ops.regulamin.plik", "ops.strategia.plik");
    private static final int NAJWIECEJ_NAZW = 2000;

    @Override
    public List<Diagnoza> check(Fakty fakty) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (String s : SCIEZKI) {
            fakty.get(s).ifPresent(f -> f.text().flatMap(t -> file(f, t)).ifPresent(wynik::add));
        }
        return wynik;
    }

    private Optional<Diagnoza> file(Fakt f, String tekst) {
        Path wzgledna;
        try {
            wzgledna = Path.of(tekst);
        } catch (InvalidPathException e) {
            return Optional.of(f.blad("P050", "„" + Skrot.of(tekst) + "” nie może być ścieżką pliku."));
        }
        if (wzgledna.isAbsolute() || tekst.matches("^([A-Za-z]:|[/\\\\~]).*")) {
            return Optional.of(f.blad("P050", "ścieżka „" + Skrot.of(tekst) + "” jest bezwzględna.")
                    .withPodpowiedz("Podaj ścieżkę względem profilu, np. brzozowka/statut.txt."));
        }
        if (tekst.indexOf('\\') >= 0) {
            return Optional.of(f.blad("P050", "w ścieżce „" + Skrot.of(tekst) + "” jest ukośnik odwrotny.")
                    .withPodpowiedz("Zapisz: " + Skrot.of(tekst.replace('\\', '/')) + "."));
        }
        Path baza = katalog.toAbsolutePath().normalize();
        Path plik = baza.resolve(wzgledna).normalize();
        return plik.startsWith(baza) && !plik.equals(baza)
                ? existing(f, tekst, baza, plik)
                : Optional.of(outside(f, tekst));
    }

    private static Diagnoza outside(Fakt f, String tekst) {
        return f.blad("P050", "ścieżka „" + Skrot.of(tekst) + "” wychodzi poza katalog profilu.")
                .withPodpowiedz("Umieść plik w katalogu profilu i podaj ścieżkę względem niego.");
    }

    private static Optional<Diagnoza> existing(Fakt f, String tekst, Path baza, Path plik) {
        if (Files.isDirectory(plik)) {
            return Optional.of(f.blad("P051", "„" + Skrot.of(tekst) + "” jest katalogiem, a oczekiwano pliku."));
        }
        if (!Files.exists(plik)) {
            Diagnoza d = f.blad("P051", "nie ma pliku „" + Skrot.of(tekst) + "”.");
            return Optional.of(neighbour(plik, baza)
                    .map(n -> d.withPodpowiedz("Czy chodziło o „" + n + "”?"))
                    .orElse(d.withPodpowiedz("Ścieżka jest liczona od katalogu, w którym leży profil.")));
        }
        try {
            // a link inside the folder must not lead out of it
            return plik.toRealPath().startsWith(baza.toRealPath()) ? Optional.empty() : Optional.of(outside(f, tekst));
        } catch (IOException e) {
            return Optional.of(f.blad("P051", "pliku „" + Skrot.of(tekst) + "” nie da się odczytać."));
        }
    }

    private static Optional<String> neighbour(Path plik, Path baza) {
        Path rodzic = plik.getParent();
        if (rodzic == null || !Files.isDirectory(rodzic)) {
            return Optional.empty();
        }
        try (Stream<Path> s = Files.list(rodzic)) {
            List<String> nazwy = s.limit(NAJWIECEJ_NAZW)
                    .map(p -> baza.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            return Podobienstwo.nearest(baza.relativize(plik).toString().replace('\\', '/'), nazwy);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
