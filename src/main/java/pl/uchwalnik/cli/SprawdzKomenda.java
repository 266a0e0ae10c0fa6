package pl.uchwalnik.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.Potok;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportKontroli;
import pl.uchwalnik.cli.raport.RaportSarif;
import pl.uchwalnik.cli.raport.ZapisPlikow;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.kontrola.Kontekst;
import pl.uchwalnik.kontrola.naprawa.Poprawka;
import pl.uchwalnik.kontrola.powtorzenia.SkrotyUstaw;
import pl.uchwalnik.korekta.Korekta;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.sprawdzanie.Naprawiony;
import pl.uchwalnik.sprawdzanie.Sprawdzanie;
import pl.uchwalnik.sprawdzanie.StronyRaportu;
import pl.uchwalnik.sprawdzanie.TekstyUstaw;
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
            "  uchwalnik sprawdz output/brzozowka --html raport",
            "  uchwalnik sprawdz statut.docx --ustawy ustawy",
            "  uchwalnik sprawdz projekt.docx --napraw projekt-poprawiony.docx",
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

    @Option(
            names = "--html",
            paramLabel = "PLIK|KATALOG",
            description =
                    "zapisuje raport HTML: tekst aktu ze znaleziskami na marginesie; dla wielu dokumentów katalog")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--napraw",
            paramLabel = "WYNIK",
            description = "zapisuje poprawioną kopię jednego aktu (.txt albo .docx) tam, gdzie poprawka jest pewna")
    private Optional<Path> napraw = Optional.empty();

    @Option(
            names = "--jezyk",
            description = "sprawdza też pisownię i gramatykę (kilka sekund; wymaga modułu języka obok programu)")
    private boolean jezyk;

    @Option(
            names = "--ustawy",
            paramLabel = "KATALOG",
            description = "teksty ustaw do porównania: powtórzenie pokazuje wtedy słowa ustawy")
    private Optional<Path> ustawy = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "PLIK|PROFIL|KATALOG",
            description =
                    "akty (.txt, .docx, .odt, .rtf, .pdf, .html), profile (.yaml), katalogi z pakietem albo profilami")
    private List<Path> sciezki = List.of();

    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private final List<Poprawka> poprawki = new ArrayList<>();
    private final List<WynikPakietu.Plik> pliki = new ArrayList<>();

    SprawdzKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        if (sarif && opcje.json()) {
            throw new ZleUzycie(spec.commandLine(), "--sarif i --json wykluczają się: na wyjściu może stać jedno");
        }
        Potok potok = Potok.of(Optional.empty()).wartosc().orElseThrow();
        Optional<Korekta> korekta = proofreader();
        Optional<Wynik<SkrotyUstaw>> teksty = ustawy.map(TekstyUstaw::read);
        teksty.ifPresent(t -> diagnozy.addAll(t.diagnozy()));
        List<Zbior> odczytane = new Sprawdzanie(potok, naDzien, teksty.flatMap(Wynik::wartosc)).check(sciezki);
        List<Zbior> zbiory = napraw.map(w -> repaired(potok, odczytane, w)).orElse(odczytane).stream()
                .map(z -> korekta.map(k -> z.plus(a -> k.check(Kontekst.of(a)))).orElse(z))
                .toList();
        html.filter(h -> zbiory.stream().anyMatch(z -> !z.dokumenty().isEmpty()))
                .ifPresent(h -> pages(zbiory, h));
        boolean zapisane = diagnozy.stream().noneMatch(d -> d.waga() == Waga.BLAD);
        zbiory.forEach(z -> diagnozy.addAll(z.shown()));
        KodWyjscia zly =
                zapisane && zbiory.stream().allMatch(Zbior::odczytany) ? KodWyjscia.USTERKI : KodWyjscia.ZLE_WEJSCIE;
        if (sarif) {
            return new RaportSarif(konsola, opcje).print(diagnozy, zly).kod();
        }
        int dokumenty = zbiory.stream().mapToInt(z -> z.dokumenty().size()).sum();
        return new RaportKontroli(dokumenty, diagnozy, poprawki, pliki)
                .print(konsola, opcje, zly)
                .kod();
    }

    /** The copy set right stands in place of the act that was read: what is left is reported. */
    private List<Zbior> repaired(Potok potok, List<Zbior> zbiory, Path wynik) {
        Wynik<Naprawiony> naprawiony = new Sprawdzanie(potok, naDzien).repair(zbiory, wynik);
        Wynik<List<WynikPakietu.Plik>> zapisany = naprawiony
                .then(n -> n.bytes(potok))
                .then(b -> ZapisPlikow.nowe().write(new TreeMap<>(Map.of(wynik, b))));
        diagnozy.addAll(zapisany.diagnozy());
        Optional<Naprawiony> n =
                naprawiony.wartosc().filter(x -> zapisany.wartosc().isPresent());
        zapisany.wartosc().ifPresent(pliki::addAll);
        n.ifPresent(x -> poprawki.addAll(x.poprawki()));
        return n.map(x -> List.of(x.zbior())).orElse(zbiory);
    }

    private void pages(List<Zbior> zbiory, Path cel) {
        StronyRaportu strony = new StronyRaportu(zbiory);
        boolean plik = cel.toString().matches("(?i).*\\.html?") && !Files.isDirectory(cel);
        if (!strony.jedna() && plik) {
            throw new ZleUzycie(
                    spec.commandLine(),
                    "--html: dokumentów jest więcej niż jeden; podaj katalog zamiast pliku „" + cel + "”");
        }
        Wynik<SequencedMap<String, byte[]>> gotowe = strony.make();
        SequencedMap<Path, byte[]> doZapisu = new TreeMap<>();
        gotowe.wartosc()
                .ifPresent(m -> m.forEach((nazwa, bajty) -> doZapisu.put(
                        !nazwa.isEmpty() ? cel.resolve(nazwa) : plik ? cel : cel.resolve("raport.html"), bajty)));
        Wynik<List<WynikPakietu.Plik>> zapisane = ZapisPlikow.raporty().write(doZapisu);
        diagnozy.addAll(gotowe.diagnozy());
        diagnozy.addAll(zapisane.diagnozy());
        zapisane.wartosc().ifPresent(pliki::addAll);
    }

    private Optional<Korekta> proofreader() {
        if (jezyk && !Korekta.available()) {
            throw new ZleUzycie(
                    spec.commandLine(),
                    "obok programu (uchwalnik.jar) nie ma katalogu „jezyk” z modułem, z którego korzysta --jezyk; utwórz go "
                            + "w katalogu źródeł programu: mvn -Pjezyk -DskipTests package");
        }
        return jezyk ? Korekta.load() : Optional.empty();
    }
}
