package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.zapis.Zasoby;

/** {@code profil przyklad}: sample profiles to start from. */
@Command(
        name = "przyklad",
        aliases = "example",
        description = "Zapisuje w katalogu przykładowe profile fikcyjnych gmin, od których można zacząć.",
        footer = {"  uchwalnik profil przyklad moje-profile", "  uchwalnik generuj moje-profile/brzozowka.yaml"})
final class ProfilPrzykladKomenda extends Komenda {
    private static final String KORZEN = "profiles/";

    @Parameters(paramLabel = "KATALOG", description = "katalog, w którym powstaną pliki")
    private Path katalog = Path.of("");

    ProfilPrzykladKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        List<String> pliki = Zasoby.list(KORZEN);
        new Eksport(konsola, spec.commandLine()).write(pliki, KORZEN, katalog);
        return KodWyjscia.GOTOWE.kod();
    }
}
