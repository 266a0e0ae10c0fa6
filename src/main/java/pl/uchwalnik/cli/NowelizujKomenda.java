package pl.uchwalnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.Format;
import pl.uchwalnik.Potok;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportZmian;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.pakiet.Manifest;
import pl.uchwalnik.pakiet.NazwaKatalogu;
import pl.uchwalnik.pakiet.Skladnica;
import pl.uchwalnik.pakiet.WynikPakietu;
import pl.uchwalnik.profil.Profil;
import pl.uchwalnik.zmiany.AktZmieniany;
import pl.uchwalnik.zmiany.Nowela;
import pl.uchwalnik.zmiany.Nowelizowanie;
import pl.uchwalnik.zmiany.OpisZmiany;
import pl.uchwalnik.zmiany.PaczkaZmian;

/** {@code nowelizuj}: from two texts of an act to the amending act. */
@Command(
        name = "nowelizuj",
        aliases = "amend",
        description = {
            "Z dwóch tekstów aktu tworzy akt zmieniający i dowodzi, że zastosowany do starego tekstu daje nowy.",
            "Zapisuje akt zmieniający, tekst ujednolicony, tabelę porównawczą, zmiany widoczne i świadectwo zgodności."
        },
        footer = {
            "  uchwalnik nowelizuj statut.txt statut-po-zmianach.txt",
            "  uchwalnik nowelizuj statut.txt nowy.txt --profil profiles/brzozowka.yaml -o wynik",
            "  uchwalnik nowelizuj statut.txt nowy.txt --tekst > uchwala.txt",
            "  uchwalnik nowelizuj uchwala.txt nowa.txt --nowe-brzmienie"
        })
final class NowelizujKomenda extends Komenda {
    @Parameters(index = "0", paramLabel = "STARY", description = "dotychczasowy tekst aktu")
    private Path stary = Path.of("");

    @Parameters(index = "1", paramLabel = "NOWY", description = "tekst po zmianach")
    private Path nowy = Path.of("");

    @Option(
            names = "--profil",
            paramLabel = "PLIK",
            description = "profil gminy: bez niego zostają miejsca do uzupełnienia")
    private Optional<Path> profil = Optional.empty();

    @Option(
            names = {"-o", "--wyjscie"},
            paramLabel = "KATALOG",
            description = "katalog na pliki (domyślnie output/NAZWA-PLIKU-NOWY)")
    private Optional<Path> wyjscie = Optional.empty();

    @Option(
            names = "--nowe-brzmienie",
            description = {
                "zmieniony załącznik dostaje nowe brzmienie w całości, jako załącznik aktu zmieniającego;",
                "bez tej opcji załącznika nigdy nie zmienia się w całości"
            })
    private boolean noweBrzmienie;

    @Option(names = "--tekst", description = "wypisuje tylko tekst aktu zmieniającego; niczego nie zapisuje")
    private boolean tekst;

    @Option(names = "--nadpisz", description = "nadpisuje także pliki zmienione ręcznie")
    private boolean nadpisz;

    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    private final List<Diagnoza> diagnozy = new ArrayList<>();

    NowelizujKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        if (tekst && opcje.json()) {
            throw new ZleUzycie(spec.commandLine(), "--tekst i --json wykluczają się: na wyjściu może stać jedno");
        }
        if (!tekst) {
            Potok.warmUp(List.of(Format.DOCX));
        }
        Optional<Profil> fakty = profil.flatMap(p -> take(Potok.czytnikProfili().read(p)));
        Optional<AktZmieniany> przed = take(act(stary));
        Optional<AktZmieniany> po = take(act(nowy));
        Optional<Potok> potok = take(Potok.of(Optional.empty()));
        if (przed.isEmpty() || po.isEmpty() || potok.isEmpty() || fakty.isPresent() != profil.isPresent()) {
            return refused();
        }
        Wynik<Nowela> nowela = new Nowelizowanie(potok.get(), noweBrzmienie).make(przed.get(), po.get(), fakty);
        if (nowela.wartosc().isEmpty() && !nowela.maBledy()) {
            return noChanges(nowela.diagnozy());
        }
        Optional<Nowela> gotowa = take(nowela);
        if (gotowa.isEmpty()) {
            return refused();
        }
        return tekst ? text(gotowa.get()) : pack(gotowa.get(), new PaczkaZmian(potok.get(), fakty));
    }

    private int noChanges(List<Diagnoza> uwagi) {
        for (Diagnoza d : uwagi) {
            if (d.waga() == Waga.UWAGA) {
                konsola.err().println(d.tekst());
            } else {
                diagnozy.add(d);
            }
        }
        KodWyjscia kod =
                diagnozy.stream().anyMatch(d -> opcje.spoils(d.waga())) ? KodWyjscia.USTERKI : KodWyjscia.GOTOWE;
        return new RaportZmian(konsola, opcje)
                .print(kod, List.of(), diagnozy, List.of())
                .kod();
    }

    static Wynik<AktZmieniany> act(Path plik) {
        return CzytnikAktu.read(plik).then(a -> AktZmieniany.of(plik.toString(), a));
    }

    private <T> Optional<T> take(Wynik<T> wynik) {
        diagnozy.addAll(wynik.diagnozy());
        return wynik.wartosc();
    }

    private int refused() {
        return new RaportZmian(konsola, opcje)
                .print(KodWyjscia.ZLE_WEJSCIE, List.of(), diagnozy, List.of())
                .kod();
    }

    private int text(Nowela nowela) {
        konsola.out().print(nowela.tekst());
        return finished(nowela, List.of());
    }

    private int finished(Nowela nowela, List<WynikPakietu.Plik> pliki) {
        KodWyjscia kod =
                diagnozy.stream().anyMatch(d -> opcje.spoils(d.waga())) ? KodWyjscia.USTERKI : KodWyjscia.GOTOWE;
        return new RaportZmian(konsola, opcje)
                .print(kod, OpisZmiany.of(nowela.polecenia()), diagnozy, pliki)
                .kod();
    }

    private int pack(Nowela nowela, PaczkaZmian paczka) {
        Path katalog = wyjscie.orElseGet(() -> Path.of("output").resolve(NazwaKatalogu.of(bezRozszerzenia(nowy))));
        List<PaczkaZmian.Wejscie> teksty = List.of(digest(stary), digest(nowy));
        Optional<SequencedMap<String, byte[]>> pliki = take(paczka.make(nowela, teksty, repeated(), Skladnica::sha256));
        if (pliki.isEmpty()) {
            return refused();
        }
        List<Manifest.Wejscie> wejscia = teksty.stream()
                .map(w -> new Manifest.Wejscie(w.nazwa(), w.sha256()))
                .toList();
        Optional<List<WynikPakietu.Plik>> zapisane =
                take(new Skladnica(katalog, nadpisz).write(pliki.get(), wejscia, List.copyOf(diagnozy)));
        return zapisane.isPresent() ? finished(nowela, zapisane.get()) : refused();
    }

    static Path bezRozszerzenia(Path plik) {
        return Path.of(name(plik).replaceFirst("\\.[A-Za-z]{1,4}$", ""));
    }

    private static String name(Path plik) {
        Path nazwa = plik.toAbsolutePath().normalize().getFileName();
        return nazwa == null ? "" : nazwa.toString();
    }

    /** The command that makes this pack again, with names of files only. */
    private String repeated() {
        String koniec = profil.map(p -> " --profil " + name(p)).orElse("") + (noweBrzmienie ? " --nowe-brzmienie" : "");
        return "uchwalnik nowelizuj " + name(stary) + " " + name(nowy) + koniec;
    }

    static Manifest.Wejscie input(Path plik) {
        PaczkaZmian.Wejscie w = digest(plik);
        return new Manifest.Wejscie(w.nazwa(), w.sha256());
    }

    private static PaczkaZmian.Wejscie digest(Path plik) {
        try {
            return new PaczkaZmian.Wejscie(name(plik), Skladnica.sha256(Files.readAllBytes(plik)));
        } catch (IOException e) {
            return new PaczkaZmian.Wejscie(name(plik), "");
        }
    }
}
