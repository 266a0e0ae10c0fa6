package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.Format;
import pl.uchwalnik.GotowyDokument;
import pl.uchwalnik.Potok;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportZmian;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.odczyt.TekstZmiany;
import pl.uchwalnik.pakiet.Manifest;
import pl.uchwalnik.pakiet.NazwaKatalogu;
import pl.uchwalnik.pakiet.Skladnica;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.profil.ProfilReader;
import pl.uchwalnik.skladnia.AktPrinter;
import pl.uchwalnik.zmiany.AktZmieniany;
import pl.uchwalnik.zmiany.PaczkaZmian;
import pl.uchwalnik.zmiany.Ujednolicanie;
import pl.uchwalnik.zmiany.Ujednolicony;
import pl.uchwalnik.zmiany.jednolity.Obwieszczenie;
import pl.uchwalnik.zmiany.jednolity.PoprawkiFormalne;

/** {@code ujednolic}: from a base act and amending acts to the consolidated text. */
@Command(
        name = "ujednolic",
        aliases = "consolidate",
        description = {
            "Nanosi na akt zmiany z aktów zmieniających, w podanej kolejności, i daje tekst ujednolicony.",
            "Polecenia, którego nie da się odczytać albo umieścić, nie stosuje w żadnej części: wymienia je na",
            "pierwszej stronie i w raporcie (kod wyjścia 1; ze --scisle kod 2 i niczego nie zapisuje)."
        },
        footer = {
            "  uchwalnik ujednolic uchwala.txt zmiana-2022.txt zmiana-2026.txt --obwieszczenie --profil gmina.yaml",
            "  uchwalnik ujednolic statut.txt uchwala-2022.txt uchwala-2026.txt",
            "  uchwalnik ujednolic statut.txt uchwala-2026.txt --tekst > statut-ujednolicony.txt",
            "  uchwalnik ujednolic paragraf-7.txt uchwala-2026.txt --wycinek --tekst"
        })
final class UjednolicKomenda extends Komenda {
    @Parameters(index = "0", paramLabel = "BAZA", description = "akt zmieniany (.docx, .odt, .pdf, .html, .txt)")
    private Path baza = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ZMIANA",
            description = "akty zmieniające, od najstarszego (.docx, .odt, .pdf, .html, .txt)")
    private List<Path> zmiany = List.of();

    @Option(names = "--akt", paramLabel = "N", description = "który ze zmienianych aktów jest BAZĄ, gdy jest ich kilka")
    private Optional<Integer> ktory = Optional.empty();

    @Option(
            names = "--wycinek",
            description = {
                "BAZA jest wycinkiem aktu: może nie mieć jednostek wyższych, tytułu ani sąsiednich jednostek;",
                "adres polecenia dopasowuje się po końcówce, a każde takie dopasowanie jest uwagą"
            })
    private boolean wycinek;

    @Option(
            names = "--obwieszczenie",
            description = {
                "całe obwieszczenie w sprawie ogłoszenia tekstu jednolitego (ZTP § 101–107): wykaz zmian,",
                "przepisy nieobjęte tekstem i tekst z odnośnikami jako załącznik"
            })
    private boolean obwieszczenie;

    @Option(
            names = "--dnia",
            paramLabel = "RRRR-MM-DD",
            description = "dzień obwieszczenia; bez niego zostaje miejsce do uzupełnienia")
    private Optional<LocalDate> dnia = Optional.empty();

    @Option(
            names = "--odnosniki",
            description = {
                "odnośniki o zmianach (ZTP § 106) także w tekście ujednoliconym; bez tej opcji ma je tylko",
                "obwieszczenie, bo przepis dotyczy ogłaszanych tekstów jednolitych"
            })
    private boolean odnosniki;

    @Option(
            names = "--popraw-formalne",
            description = {
                "po naniesieniu zmian poprawia to, na co pozwala ZTP § 107: oczywiste omyłki pisarskie, znaki",
                "w wyliczeniach, oznaczenia dzienników; każda poprawka jest uwagą; z --obwieszczenie zawsze"
            })
    private boolean poprawFormalne;

    @Option(
            names = "--profil",
            paramLabel = "PLIK",
            description = "profil gminy: bez niego zostają miejsca do uzupełnienia")
    private Optional<Path> profil = Optional.empty();

    @Option(names = "--scisle", description = "polecenie, którego nie da się zastosować, wstrzymuje całość")
    private boolean scisle;

    @Option(names = "--tekst", description = "wypisuje tekst ujednolicony; niczego nie zapisuje")
    private boolean tekst;

    @Option(
            names = {"-o", "--wyjscie"},
            paramLabel = "KATALOG",
            description = "katalog na pliki (domyślnie output/NAZWA-PLIKU-BAZA)")
    private Optional<Path> wyjscie = Optional.empty();

    @Option(names = "--nadpisz", description = "nadpisuje także pliki zmienione ręcznie")
    private boolean nadpisz;

    private final List<Diagnoza> diagnozy = new ArrayList<>();

    UjednolicKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        if (!tekst) {
            Potok.warmUp(List.of(Format.DOCX));
        }
        Optional<AktZmieniany> akt = take(base());
        List<TekstZmiany> zrodla = new ArrayList<>();
        zmiany.forEach(z -> take(CzytnikZmiany.read(z)).ifPresent(zrodla::add));
        if (akt.isEmpty() || zrodla.size() < zmiany.size()) {
            return report(KodWyjscia.ZLE_WEJSCIE, List.of());
        }
        Optional<Profil> fakty = profil.flatMap(p -> take(new ProfilReader().read(p)));
        Optional<Potok> potok = take(Potok.of(Optional.empty()));
        if (potok.isEmpty() || fakty.isPresent() != profil.isPresent()) {
            return report(KodWyjscia.ZLE_WEJSCIE, List.of());
        }
        OptionalInt n = ktory.map(OptionalInt::of).orElse(OptionalInt.empty());
        Optional<Ujednolicony> wynik = take(Ujednolicanie.consolidate(akt.get(), zrodla, n));
        boolean pominiete = diagnozy.stream().anyMatch(d -> d.waga() == Waga.BLAD);
        if (wynik.isEmpty() || (scisle && pominiete)) {
            return report(KodWyjscia.ZLE_WEJSCIE, List.of());
        }
        KodWyjscia kod = pominiete ? KodWyjscia.USTERKI : KodWyjscia.GOTOWE;
        return document(wynik.get(), potok.get(), fakty)
                .map(d -> tekst ? print(d, kod) : write(d, potok.get(), kod))
                .orElseGet(() -> report(KodWyjscia.ZLE_WEJSCIE, List.of()));
    }

    private Optional<GotowyDokument> document(Ujednolicony wynik, Potok potok, Optional<Profil> fakty) {
        boolean poprawki = poprawFormalne || obwieszczenie;
        Optional<Ujednolicony> poprawiony = poprawki ? take(PoprawkiFormalne.apply(wynik, dnia)) : Optional.of(wynik);
        if (obwieszczenie) {
            return poprawiony.flatMap(p -> take(new Obwieszczenie(potok, fakty, dnia).make(p)));
        }
        return poprawiony
                .map(p ->
                        odnosniki ? Obwieszczenie.withFootnotes(p, fakty) : poprawki ? Obwieszczenie.renumbered(p) : p)
                .map(p ->
                        PaczkaZmian.consolidated(p.tekst(), p.tekst().naglowek().przedmiot()));
    }

    private int print(GotowyDokument dokument, KodWyjscia kod) {
        konsola.out().print(new AktPrinter().print(dokument.akt().withMetryka(Metryka.PUSTA)));
        return report(kod, List.of());
    }

    private Wynik<AktZmieniany> base() {
        return wycinek
                ? CzytnikAktu.read(baza, true)
                        .then(a -> AktZmieniany.of(baza.toString(), a))
                        .then(a -> Wynik.of(a.asExcerpt()))
                : NowelizujKomenda.act(baza);
    }

    private <T> Optional<T> take(Wynik<T> wynik) {
        diagnozy.addAll(wynik.diagnozy());
        return wynik.wartosc();
    }

    private int report(KodWyjscia kod, List<WynikPakietu.Plik> pliki) {
        return new RaportZmian(konsola, new OpcjeRaportu())
                .print(kod, List.of(), diagnozy, pliki)
                .kod();
    }

    private int write(GotowyDokument dokument, Potok potok, KodWyjscia kod) {
        Path katalog = wyjscie.orElseGet(
                () -> Path.of("output").resolve(NazwaKatalogu.of(NowelizujKomenda.bezRozszerzenia(baza))));
        Optional<List<WynikPakietu.Plik>> zapisane = take(new PaczkaZmian(potok, Optional.empty()).make(dokument))
                .flatMap(pliki -> take(new Skladnica(katalog, nadpisz).write(pliki, inputs(), List.copyOf(diagnozy))));
        return zapisane.isPresent() ? report(kod, zapisane.get()) : report(KodWyjscia.ZLE_WEJSCIE, List.of());
    }

    private List<Manifest.Wejscie> inputs() {
        List<Manifest.Wejscie> wejscia = new ArrayList<>();
        wejscia.add(NowelizujKomenda.input(baza));
        zmiany.forEach(z -> wejscia.add(NowelizujKomenda.input(z)));
        return wejscia;
    }
}
