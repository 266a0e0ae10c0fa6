package pl.uchwalnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportDiagnoz;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.skladnia.AktPrinter;

/** {@code wczytaj}: an existing act as canonical text. */
@Command(
        name = "wczytaj",
        aliases = "read",
        description = {
            "Wczytuje istniejący akt z pliku tekstowego i wypisuje go w postaci kanonicznej:",
            "każda jednostka w osobnym wierszu, oznaczenia bez zmian."
        },
        footer = {"  uchwalnik wczytaj statut.txt", "  uchwalnik wczytaj statut.txt --wynik statut-kanoniczny.txt"})
final class WczytajKomenda extends Komenda {
    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    @Parameters(paramLabel = "PLIK", description = "plik z tekstem aktu (UTF-8)")
    private Path plik = Path.of("");

    @Option(
            names = "--wynik",
            paramLabel = "PLIK",
            description = "zapisuje wynik do pliku zamiast na wyjście; istniejącego nie nadpisuje")
    private Optional<Path> wynik = Optional.empty();

    WczytajKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        Wynik<Akt> akt = CzytnikAktu.read(plik);
        Wynik<String> tekst = akt.then(a -> Wynik.of(new AktPrinter().print(a))).then(this::put);
        KodWyjscia zly = tekst.wartosc().isPresent() ? KodWyjscia.USTERKI : KodWyjscia.ZLE_WEJSCIE;
        if (tekst.wartosc().isPresent() && wynik.isEmpty() && !opcje.json()) {
            konsola.out().print(tekst.wartosc().get());
        }
        return new RaportDiagnoz(konsola, opcje)
                .print(tekst.diagnozy(), plik.toString(), zly)
                .kod();
    }

    private Wynik<String> put(String tekst) {
        if (wynik.isEmpty()) {
            return Wynik.of(tekst);
        }
        Polozenie gdzie = Polozenie.of(wynik.get().toString());
        if (Files.exists(wynik.get())) {
            return Wynik.brak(Diagnoza.blad("W004", gdzie, "taki plik już istnieje; nie zostanie nadpisany.")
                    .withPodpowiedz("Podaj inną nazwę."));
        }
        try {
            Files.writeString(wynik.get(), tekst);
            return Wynik.of(tekst);
        } catch (IOException e) {
            return Wynik.brak(Diagnoza.blad("W001", gdzie, "nie można zapisać pliku."));
        }
    }
}
