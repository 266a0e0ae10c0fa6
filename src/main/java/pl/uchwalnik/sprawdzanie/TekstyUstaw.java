package pl.uchwalnik.sprawdzanie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.kontrola.powtorzenia.SkrotyUstaw;
import pl.uchwalnik.wczytanie.Wczytanie;

/** Texts of statutes (teksty ustaw) from a folder of the user: one act a file, of any kind that acts are read from. */
public final class TekstyUstaw {
    private static final String PLIKI = "(?i).*\\.(?:txt|md|docx|odt|rtf|html?|pdf)";

    private TekstyUstaw() {}

    /** Index of their words; what is no statute is named and left out. */
    public static Wynik<SkrotyUstaw> read(Path katalog) {
        List<Path> pliki;
        try (Stream<Path> s = Files.list(katalog)) {
            pliki = s.filter(p -> p.toString().matches(PLIKI)).sorted().toList();
        } catch (IOException e) {
            return Wynik.brak(blad(katalog, "nie można odczytać katalogu z ustawami"));
        }
        List<Akt> ustawy = new ArrayList<>();
        List<Diagnoza> diagnozy = new ArrayList<>();
        for (Path p : pliki) {
            new Wczytanie(false)
                    .read(p)
                    .wartosc()
                    .filter(w -> statute(w.akt()))
                    .ifPresentOrElse(
                            w -> ustawy.add(w.akt()),
                            () -> diagnozy.add(Diagnoza.uwaga(
                                    "W135",
                                    Polozenie.of(p.toString()),
                                    "pominięto plik: nie ma w nim artykułów ustawy.")));
        }
        return ustawy.isEmpty()
                ? Wynik.brak(blad(katalog, "w katalogu nie ma tekstu żadnej ustawy"))
                : Wynik.of(SkrotyUstaw.of(ustawy), diagnozy);
    }

    private static boolean statute(Akt akt) {
        return akt.jednostki().stream().anyMatch(j -> j.jednostka().rodzaj() == RodzajJednostki.ARTYKUL);
    }

    private static Diagnoza blad(Path katalog, String tekst) {
        return Diagnoza.blad("W135", Polozenie.of(katalog.toString()), tekst + ".")
                .withPodpowiedz(
                        "Podaj katalog, w którym każda ustawa jest osobnym plikiem (.txt, .docx, .odt, .pdf, .html).");
    }
}
