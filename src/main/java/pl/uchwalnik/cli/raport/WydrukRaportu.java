package pl.uchwalnik.cli.raport;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.WydrukDiagnoz;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.ZrodloReader;

/** Findings for a person (wydruk raportu), with excerpts from the files they point to, and their count. */
final class WydrukRaportu {
    private static final long LIMIT = 8L * 1024 * 1024;

    private final Map<String, Optional<Zrodlo>> zrodla = new HashMap<>();

    String print(List<Diagnoza> diagnozy) {
        return new WydrukDiagnoz(this::zrodlo).print(diagnozy);
    }

    /** A remark on whole documents that reads the same for each of them is read once; JSON keeps all. */
    static List<Diagnoza> once(List<Diagnoza> diagnozy) {
        Set<String> znane = new HashSet<>();
        return diagnozy.stream()
                .filter(d -> d.waga() != Waga.UWAGA
                        || !d.polozenie().adres().isEmpty()
                        || d.polozenie().wiersz() > 0
                        || znane.add(d.kod() + d.tekst()))
                .toList();
    }

    private Optional<Zrodlo> zrodlo(String plik) {
        return zrodla.computeIfAbsent(
                plik,
                p -> p.isEmpty()
                        ? Optional.empty()
                        : new ZrodloReader(LIMIT).read(Path.of(p)).wartosc());
    }

    /** {@code błędy: 2, ostrzeżenia: 3, uwagi: 1}. */
    static String count(List<Diagnoza> diagnozy) {
        return "błędy: " + count(diagnozy, Waga.BLAD) + ", ostrzeżenia: " + count(diagnozy, Waga.OSTRZEZENIE)
                + ", uwagi: " + count(diagnozy, Waga.UWAGA);
    }

    private static long count(List<Diagnoza> diagnozy, Waga waga) {
        return diagnozy.stream().filter(d -> d.waga() == waga).count();
    }
}
