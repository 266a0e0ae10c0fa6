package pl.uchwalnik.cli.raport;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.kontrola.naprawa.Poprawka;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.zapis.JsonWriter;
import pl.uchwalnik.zapis.Wlaczone;

/**
 * Report of {@code sprawdz} (raport kontroli): what was set right, what was found, what was written.
 *
 * @param dokumenty how many documents were checked
 */
public record RaportKontroli(
        int dokumenty, List<Diagnoza> diagnozy, List<Poprawka> poprawki, List<WynikPakietu.Plik> pliki) {

    /** What {@code --json} prints; a report like the others and the changes. */
    record Json(
            int wersja,
            int kodWyjscia,
            List<DiagnozaJson> diagnozy,
            List<RaportJson.Plik> pliki,
            List<Zmiana> poprawki) {}

    /** One change in {@code --json}. */
    record Zmiana(String kod, @Wlaczone DiagnozaJson.Gdzie gdzie, String bylo, String jest) {
        static Zmiana of(Poprawka p) {
            Polozenie g = p.polozenie();
            return new Zmiana(
                    p.kod(), new DiagnozaJson.Gdzie(g.plik(), g.wiersz(), g.kolumna(), g.adres()), p.bylo(), p.jest());
        }
    }

    public RaportKontroli {
        diagnozy = List.copyOf(diagnozy);
        poprawki = List.copyOf(poprawki);
        pliki = List.copyOf(pliki);
    }

    /** @param zly exit code when a finding spoils the input */
    public KodWyjscia print(Konsola konsola, OpcjeRaportu opcje, KodWyjscia zly) {
        KodWyjscia kod = diagnozy.stream().anyMatch(d -> opcje.spoils(d.waga())) ? zly : KodWyjscia.GOTOWE;
        if (opcje.json()) {
            konsola.out()
                    .println(JsonWriter.compact(new Json(
                            1,
                            kod.kod(),
                            diagnozy.stream().map(DiagnozaJson::of).toList(),
                            pliki.stream().map(RaportJson.Plik::of).toList(),
                            poprawki.stream().map(Zmiana::of).toList())));
            return kod;
        }
        if (!poprawki.isEmpty()) {
            konsola.err().println("Poprawiono miejsc: " + poprawki.size());
            poprawki.forEach(p -> konsola.err().println(line(p)));
        }
        konsola.err().print(new WydrukRaportu().print(WydrukRaportu.once(diagnozy)));
        pliki.forEach(p -> konsola.err().println("zapisano " + p.sciezka()));
        konsola.err().println("Sprawdzono dokumenty: " + dokumenty + "; " + WydrukRaportu.count(diagnozy));
        return kod;
    }

    private static String line(Poprawka p) {
        String gdzie = p.polozenie().toString();
        String adres = p.polozenie().adres();
        return "  " + gdzie + (gdzie.isEmpty() ? "" : ": ") + p.kod() + ": " + adres + (adres.isEmpty() ? "" : ": ")
                + "„" + p.bylo() + "” → „" + p.jest() + "”";
    }
}
