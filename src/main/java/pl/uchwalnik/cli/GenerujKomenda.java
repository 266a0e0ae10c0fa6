package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.Format;
import pl.uchwalnik.Potok;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.PasekPostepu;
import pl.uchwalnik.cli.raport.RaportDiagnoz;
import pl.uchwalnik.cli.raport.RaportPakietow;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.pakiet.OdciskProgramu;
import pl.uchwalnik.pakiet.Pakowacz;
import pl.uchwalnik.pakiet.Partia;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.pakiet.Zlecenie;

/** {@code generuj}: makes packs of documents. */
@Command(
        name = "generuj",
        aliases = "generate",
        description = "Tworzy pakiety dokumentów z profili.",
        footer = {
            "  uchwalnik generuj profiles/brzozowka.yaml",
            "  uchwalnik generuj profiles/brzozowka.yaml -d pal -f docx,pdf -o wynik",
            "  uchwalnik generuj profiles --watki 4",
            "  uchwalnik generuj moja-gmina.yaml --szablony moje-szablony"
        })
final class GenerujKomenda extends Komenda {
    @Parameters(arity = "1..*", paramLabel = "PROFIL|KATALOG", description = "pliki profili albo katalogi z profilami")
    private List<Path> zrodla = List.of();

    @Option(
            names = {"-d", "--dokumenty"},
            split = ",",
            paramLabel = "ID",
            description = "tylko te dokumenty, po przecinku (lista: uchwalnik dokumenty)")
    private List<String> dokumenty = List.of();

    @Option(
            names = {"-f", "--formaty"},
            split = ",",
            paramLabel = "FORMAT",
            description = "formaty po przecinku: docx, pdf, html, txt (domyślnie docx,pdf)")
    private List<String> formaty = List.of("docx", "pdf");

    @Option(
            names = {"-o", "--wyjscie"},
            paramLabel = "KATALOG",
            description = "katalog na pliki (domyślnie output/NAZWA-PROFILU)")
    private Optional<Path> wyjscie = Optional.empty();

    @Option(names = "--watki", paramLabel = "N", description = "ile profili naraz (domyślnie tyle, ile procesorów)")
    private int watki = Runtime.getRuntime().availableProcessors();

    @Option(names = "--nadpisz", description = "nadpisuje także pliki zmienione ręcznie")
    private boolean nadpisz;

    @Option(
            names = "--szablony",
            paramLabel = "KATALOG",
            description = "katalog z własnymi szablonami; mają pierwszeństwo przed wbudowanymi")
    private Optional<Path> szablony = Optional.empty();

    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    GenerujKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        if (watki < 1) {
            throw new ZleUzycie(spec.commandLine(), "liczba wątków musi być dodatnia, a podano " + watki);
        }
        Wejscie.requireDirectory(spec.commandLine(), szablony);
        List<Format> naFormaty = formaty();
        List<Zlecenie> zlecenia = zlecenia(naFormaty);
        Potok.warmUp(naFormaty);
        Wynik<Potok> potok = Potok.of(szablony);
        if (potok.wartosc().isEmpty()) {
            return new RaportDiagnoz(konsola, opcje)
                    .print(potok.diagnozy(), "rejestr dokumentów", KodWyjscia.ZLE_WEJSCIE)
                    .kod();
        }
        Pakowacz pakowacz = new Pakowacz(potok.wartosc().get(), OdciskProgramu.of(szablony));
        PasekPostepu pasek = new PasekPostepu(konsola, zlecenia.size());
        List<WynikPakietu> wyniki = new Partia(pakowacz, watki)
                .make(zlecenia, w -> pasek.step(w.zlecenie().profil().toString()));
        pasek.close();
        return new RaportPakietow(konsola, opcje)
                .print(wyniki, spec.commandLine().getParseResult().originalArgs())
                .kod();
    }

    private List<Format> formaty() {
        List<Format> wynik = new ArrayList<>();
        for (String slowo : formaty) {
            wynik.add(Format.parse(slowo.strip())
                    .orElseThrow(() -> new ZleUzycie(
                            spec.commandLine(),
                            "nie ma formatu „" + slowo + "”; są: " + String.join(", ", Format.slowa()))));
        }
        return wynik;
    }

    private List<Zlecenie> zlecenia(List<Format> naFormaty) {
        List<Path> profile = Wejscie.profile(spec.commandLine(), zrodla);
        boolean jeden = zrodla.size() == 1 && profile.equals(zrodla);
        return profile.stream()
                .map(p -> new Zlecenie(
                        p,
                        Wejscie.katalog(p, wyjscie, jeden),
                        dokumenty.stream().map(String::strip).toList(),
                        naFormaty,
                        nadpisz))
                .toList();
    }
}
