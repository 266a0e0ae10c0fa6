package pl.uchwalnik.cli.raport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.siec.eli.Propozycja;
import pl.uchwalnik.zapis.JsonWriter;

/** Report on the register (raport aktów): proposed changes on the output, what was found beside it. */
public record RaportAktow(Konsola konsola, OpcjeRaportu opcje) {

    private static final String BRAK_ODPOWIEDZI = "E010";
    private static final int NAJWIECEJ_OSOBNO = 3;

    /** What {@code --json} prints. */
    record Json(int wersja, int kodWyjscia, List<Zmiana> propozycje, List<DiagnozaJson> diagnozy) {}

    /** One entry; its lines as they stand in a register file, with {@code -}, {@code +} or a space before them. */
    record Zmiana(String akt, String dnia, boolean samoPotwierdzenie, List<String> wiersze) {}

    /** @param razem how many acts were to be checked; fewer were when the service could not be reached */
    public KodWyjscia print(List<Wynik<Propozycja>> wyniki, int razem) {
        List<Diagnoza> diagnozy =
                joined(wyniki.stream().flatMap(w -> w.diagnozy().stream()).toList());
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
                .println("Sprawdzono akty: " + propozycje.size() + " z " + razem + "; do zmiany: " + zmienione + "; "
                        + WydrukRaportu.count(diagnozy));
        return kod;
    }

    /** What is missing for many acts is said once. */
    private static List<Diagnoza> joined(List<Diagnoza> diagnozy) {
        List<Diagnoza> brak =
                diagnozy.stream().filter(d -> d.kod().equals(BRAK_ODPOWIEDZI)).toList();
        if (brak.size() <= NAJWIECEJ_OSOBNO) {
            return diagnozy;
        }
        String akty =
                String.join(", ", brak.stream().map(d -> d.polozenie().plik()).toList());
        List<Diagnoza> wynik = new ArrayList<>(diagnozy);
        wynik.removeAll(brak);
        Diagnoza wspolna = Diagnoza.blad(
                BRAK_ODPOWIEDZI,
                Polozenie.NIEZNANE,
                "nie ma zapisanych odpowiedzi usługi ELI o aktach (" + brak.size() + "): " + akty + ".");
        wynik.add(new Diagnoza(
                wspolna.kod(),
                wspolna.waga(),
                wspolna.polozenie(),
                wspolna.tekst(),
                brak.getFirst().podpowiedzi(),
                "",
                List.of()));
        return wynik;
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
