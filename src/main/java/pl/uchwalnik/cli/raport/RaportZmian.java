package pl.uchwalnik.cli.raport;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.zapis.JsonWriter;
import pl.uchwalnik.zmiany.OpisZmiany;

/** Report on an amendment (raport zmian): the commands as data, findings, files; as text or as JSON. */
public record RaportZmian(Konsola konsola, OpcjeRaportu opcje) {

    /** What {@code --json} prints. */
    record Json(
            int wersja,
            int kodWyjscia,
            List<OpisZmiany> polecenia,
            List<DiagnozaJson> diagnozy,
            List<RaportJson.Plik> pliki) {}

    public KodWyjscia print(
            KodWyjscia kod, List<OpisZmiany> polecenia, List<Diagnoza> diagnozy, List<WynikPakietu.Plik> pliki) {
        if (opcje.json()) {
            konsola.out()
                    .println(JsonWriter.compact(new Json(
                            1,
                            kod.kod(),
                            polecenia,
                            diagnozy.stream().map(DiagnozaJson::of).toList(),
                            pliki.stream().map(RaportJson.Plik::of).toList())));
            return kod;
        }
        konsola.err().print(new WydrukRaportu().print(diagnozy));
        pliki.forEach(p -> konsola.err().println("  " + p.sciezka()));
        konsola.err()
                .println(
                        kod == KodWyjscia.ZLE_WEJSCIE
                                ? "Niczego nie zapisano; " + WydrukRaportu.count(diagnozy)
                                : sum(polecenia, diagnozy));
        return kod;
    }

    private static String sum(List<OpisZmiany> polecenia, List<Diagnoza> diagnozy) {
        return (polecenia.isEmpty() ? "" : "Zmiany: " + polecenia.size() + "; ") + WydrukRaportu.count(diagnozy);
    }
}
