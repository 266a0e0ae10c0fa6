package pl.uchwalnik.cli.raport;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.siec.eli.Propozycja;
import pl.uchwalnik.zapis.JsonWriter;

/** Report on the register (raport aktów): proposed changes on the output, what was found beside it. */
public record RaportAktow(Konsola konsola, OpcjeRaportu opcje) {

    /** What {@code --json} prints. */
    record Json(int wersja, int kodWyjscia, List<Zmiana> propozycje, List<DiagnozaJson> diagnozy) {}

    /** One entry; its lines as they stand in a register file, with {@code -}, {@code +} or a space before them. */
    record Zmiana(String akt, String dnia, boolean samoPotwierdzenie, List<String> wiersze) {}

    public KodWyjscia print(List<Wynik<Propozycja>> wyniki) {
        List<Diagnoza> diagnozy =
                wyniki.stream().flatMap(w -> w.diagnozy().stream()).toList();
        List<Propozycja> propozycje =
                wyniki.stream().map(Wynik::wartosc).flatMap(Optional::stream).toList();
        boolean zly = diagnozy.stream().anyMatch(d -> opcje.spoils(d.waga()));
        boolean nic = propozycje.isEmpty() && diagnozy.stream().anyMatch(d -> d.waga() == Waga.BLAD);
        KodWyjscia kod = nic ? KodWyjscia.ZLE_WEJSCIE : zly ? KodWyjscia.USTERKI : KodWyjscia.GOTOWE;
        if (opcje.json()) {
            konsola.out()
                    .println(JsonWriter.compact(new Json(
                            1,
                            kod.kod(),
                            propozycje.stream().map(RaportAktow::json).toList(),
                            diagnozy.stream().map(DiagnozaJson::of).toList())));
            return kod;
        }
        propozycje.forEach(this::print);
        konsola.err().print(new WydrukRaportu().print(diagnozy));
        long zmienione = propozycje.stream().filter(p -> !p.samoPotwierdzenie()).count();
        konsola.err()
                .println("Sprawdzono akty: " + propozycje.size() + " z " + wyniki.size() + "; do zmiany: " + zmienione
                        + "; " + WydrukRaportu.count(diagnozy));
        return kod;
    }

    private void print(Propozycja p) {
        String naglowek = p.samoPotwierdzenie() ? "bez zmian" : "proponowana zmiana wpisu";
        konsola.out().println("# " + p.bylo().id() + ": " + naglowek + " (odpowiedzi usługi z dnia " + p.dnia() + ")");
        if (!p.samoPotwierdzenie()) {
            p.lines().forEach(konsola.out()::println);
            konsola.out().println();
        }
    }

    private static Zmiana json(Propozycja p) {
        return new Zmiana(p.bylo().id(), p.dnia().toString(), p.samoPotwierdzenie(), p.lines());
    }
}
