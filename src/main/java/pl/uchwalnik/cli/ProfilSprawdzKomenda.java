package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.Potok;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.OpcjeRaportu;
import pl.uchwalnik.cli.raport.RaportDiagnoz;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.profil.ProfilReader;

/** {@code profil sprawdz}: all errors of profiles at once, each with its place. */
@Command(
        name = "sprawdz",
        aliases = "check",
        description = "Sprawdza profile i wypisuje wszystkie błędy naraz, z miejscem i wskazówką.",
        footer = {"  uchwalnik profil sprawdz profiles/brzozowka.yaml", "  uchwalnik profil sprawdz profiles --json"})
final class ProfilSprawdzKomenda extends Komenda {
    @Mixin
    private OpcjeRaportu opcje = new OpcjeRaportu();

    @Parameters(arity = "1..*", paramLabel = "PLIK", description = "pliki profili albo katalogi z profilami")
    private List<Path> zrodla = List.of();

    ProfilSprawdzKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        List<Path> profile = Wejscie.profile(spec.commandLine(), zrodla);
        ProfilReader czytnik = Potok.czytnikProfili();
        List<Diagnoza> diagnozy = new ArrayList<>();
        profile.forEach(p -> diagnozy.addAll(czytnik.read(p).diagnozy()));
        return new RaportDiagnoz(konsola, opcje)
                .print(diagnozy, "profile: " + profile.size(), KodWyjscia.ZLE_WEJSCIE)
                .kod();
    }
}
