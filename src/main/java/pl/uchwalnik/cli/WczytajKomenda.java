package pl.uchwalnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportDiagnoz;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.wczytanie.Wczytanie;
import pl.uchwalnik.wczytanie.Wczytany;

/** {@code wczytaj}: an existing act as canonical text. */
@Command(
        name = "wczytaj",
        aliases = "read",
        description = {
            "Wczytuje istniejący akt (.docx, .odt, .pdf, .html, .txt) i wypisuje go w postaci kanonicznej:",
            "każda jednostka w osobnym wierszu, oznaczenia bez zmian. Każdy domysł jest wymieniony w raporcie."
        },
        footer = {"  uchwalnik wczytaj statut.docx", "  uchwalnik wczytaj statut.pdf --wynik statut.txt"})
final class WczytajKomenda extends Komenda {
    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    @Parameters(paramLabel = "PLIK", description = "plik z aktem")
    private Path plik = Path.of("");

    @Option(
            names = "--wynik",
            paramLabel = "PLIK",
            description = "zapisuje wynik do pliku zamiast na wyjście; istniejącego nie nadpisuje")
    private Optional<Path> wynik = Optional.empty();

    @Option(
            names = "--zmiany",
            paramLabel = "przyjmij|odrzuc",
            description = "zmiany śledzone w pliku Worda: przyjęte (domyślnie) albo odrzucone")
    private Zmiany zmiany = Zmiany.przyjmij;

    /** What to do with tracked changes. */
    enum Zmiany {
        przyjmij,
        odrzuc
    }

    WczytajKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        Wynik<Wczytany> akt = new Wczytanie(zmiany == Zmiany.odrzuc).read(plik);
        Wynik<String> tekst = akt.then(a -> put(a.tekst()));
        KodWyjscia zly = tekst.wartosc().isPresent() ? KodWyjscia.USTERKI : KodWyjscia.ZLE_WEJSCIE;
        if (tekst.wartosc().isPresent() && wynik.isEmpty() && !opcje.json()) {
            konsola.out().print(tekst.wartosc().get());
        }
        List<Diagnoza> diagnozy = opcje.scisle() ? domyslyBledami(tekst.diagnozy()) : tekst.diagnozy();
        KodWyjscia kod = new RaportDiagnoz(konsola, opcje).print(diagnozy, plik.toString(), zly);
        akt.wartosc()
                .ifPresent(a -> konsola.err()
                        .println("Jednostki: %d, w tym z domysłem: %d; pewność: %d%%."
                                .formatted(a.jednostki(), a.domysly(), a.pewnosc())));
        return kod.kod();
    }

    /** With {@code --scisle} no guess passes. */
    private static List<Diagnoza> domyslyBledami(List<Diagnoza> diagnozy) {
        return diagnozy.stream()
                .map(d -> d.kod().startsWith("W1") ? d.withWaga(Waga.BLAD) : d)
                .toList();
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
