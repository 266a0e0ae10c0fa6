package pl.uchwalnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportDiagnoz;
import pl.uchwalnik.cli.raport.WczytanyJson;
import pl.uchwalnik.cli.raport.ZleUzycie;
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
            "Wczytuje istniejący akt (.docx, .odt, .rtf, .pdf, .html, .txt, .md) i wypisuje go w postaci kanonicznej:",
            "każda jednostka w osobnym wierszu, oznaczenia bez zmian. Każdy domysł jest wymieniony w raporcie."
        },
        footer = {
            "  uchwalnik wczytaj statut.docx",
            "  uchwalnik wczytaj statut.pdf --wynik statut.txt",
            "  uchwalnik wczytaj statut.rtf --wynik statut.json --scisle"
        })
final class WczytajKomenda extends Komenda {
    /** Formats that a person might expect and would not get. */
    private static final Set<String> INNE = Set.of("docx", "doc", "odt", "rtf", "pdf", "html", "htm");

    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    @Parameters(paramLabel = "PLIK", description = "plik z aktem")
    private Path plik = Path.of("");

    @Option(
            names = "--wynik",
            paramLabel = "PLIK",
            description = {
                "zapisuje wynik do pliku zamiast na wyjście; istniejącego nie nadpisuje.",
                "Nazwa z końcówką .json: drzewo aktu z domysłami, dla programów; inna: tekst."
            })
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
        refuseOtherFormats();
        Wynik<Wczytany> akt = new Wczytanie(zmiany == Zmiany.odrzuc).read(plik);
        Wynik<String> tekst = akt.then(a -> put(content(a, akt.diagnozy())));
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

    private String content(Wczytany w, List<Diagnoza> diagnozy) {
        return wynik.filter(p -> extension(p).equals("json")).isPresent()
                ? WczytanyJson.print(plik.toString().replace('\\', '/'), w, diagnozy)
                : w.tekst();
    }

    private static String extension(Path p) {
        String nazwa = p.toString().toLowerCase(Locale.ROOT);
        return nazwa.substring(nazwa.lastIndexOf('.') + 1);
    }

    private void refuseOtherFormats() {
        wynik.filter(p -> INNE.contains(extension(p))).ifPresent(p -> {
            throw new ZleUzycie(
                    spec.commandLine(), "--wynik zapisuje tekst (.txt, .md) albo JSON (.json), nie ." + extension(p));
        });
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
