package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportDiagnoz;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.kontrola.Kontrola;

/** {@code sprawdz}: an act against all rules. */
@Command(
        name = "sprawdz",
        aliases = "check",
        description = {
            "Sprawdza akty według reguł i mówi, co, gdzie i dlaczego może być zakwestionowane.",
            "Znalezisko mówi o ryzyku; nie zastępuje oceny prawnika."
        },
        footer = {"  uchwalnik sprawdz statut.txt", "  uchwalnik sprawdz output/brzozowka/pal.txt --json"})
final class SprawdzKomenda extends Komenda {
    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    @Parameters(arity = "1..*", paramLabel = "PLIK", description = "pliki z tekstem aktów (UTF-8)")
    private List<Path> pliki = List.of();

    SprawdzKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        List<Diagnoza> diagnozy = new ArrayList<>();
        boolean nieczytelny = false;
        for (Path plik : pliki) {
            Wynik<Akt> akt = CzytnikAktu.read(plik);
            diagnozy.addAll(akt.diagnozy());
            akt.wartosc().ifPresent(a -> diagnozy.addAll(Kontrola.PELNA.check(a)));
            nieczytelny |= akt.wartosc().isEmpty();
        }
        return new RaportDiagnoz(konsola, opcje)
                .print(diagnozy, "akty: " + pliki.size(), nieczytelny ? KodWyjscia.ZLE_WEJSCIE : KodWyjscia.USTERKI)
                .kod();
    }
}
