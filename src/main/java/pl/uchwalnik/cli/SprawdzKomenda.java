package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.Potok;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportDiagnoz;
import pl.uchwalnik.cli.raport.RaportSarif;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.sprawdzanie.Sprawdzanie;
import pl.uchwalnik.sprawdzanie.Zbior;

/** {@code sprawdz}: acts, packs and profiles against all rules. */
@Command(
        name = "sprawdz",
        aliases = "check",
        description = {
            "Sprawdza akty według reguł i mówi, co, gdzie i dlaczego może być zakwestionowane.",
            "Z profilu (.yaml) składa w pamięci cały pakiet i sprawdza także zgodność dokumentów między sobą,",
            "podobnie katalog z pakietem. Znalezisko mówi o ryzyku; nie zastępuje oceny prawnika."
        },
        footer = {
            "  uchwalnik sprawdz statut.docx",
            "  uchwalnik sprawdz profiles/brzozowka.yaml --scisle",
            "  uchwalnik sprawdz output/brzozowka --json",
            "  uchwalnik sprawdz projekt.txt --na-dzien 2026-11-26 --sarif"
        })
final class SprawdzKomenda extends Komenda {
    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    @Option(names = "--sarif", description = "raport w formacie SARIF 2.1.0 na standardowym wyjściu")
    private boolean sarif;

    @Option(
            names = "--na-dzien",
            paramLabel = "RRRR-MM-DD",
            description = "dzień, na który sprawdza się akty bez daty (aktualność powołań)")
    private Optional<LocalDate> naDzien = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "PLIK|PROFIL|KATALOG",
            description = "akty (.txt, .docx, .odt, .pdf, .html), profile (.yaml), katalogi z pakietem albo profilami")
    private List<Path> sciezki = List.of();

    SprawdzKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        if (sarif && opcje.json()) {
            throw new ZleUzycie(spec.commandLine(), "--sarif i --json wykluczają się: na wyjściu może stać jedno");
        }
        Potok potok = Potok.of(Optional.empty()).wartosc().orElseThrow();
        List<Zbior> zbiory = new Sprawdzanie(potok, naDzien).check(sciezki);
        List<Diagnoza> diagnozy = new ArrayList<>();
        zbiory.forEach(z -> diagnozy.addAll(z.shown()));
        KodWyjscia zly = zbiory.stream().allMatch(Zbior::odczytany) ? KodWyjscia.USTERKI : KodWyjscia.ZLE_WEJSCIE;
        if (sarif) {
            return new RaportSarif(konsola, opcje).print(diagnozy, zly).kod();
        }
        int dokumenty = zbiory.stream().mapToInt(z -> z.dokumenty().size()).sum();
        return new RaportDiagnoz(konsola, opcje)
                .print(diagnozy, "dokumenty: " + dokumenty, zly)
                .kod();
    }
}
