package pl.uchwalnik.cli;

import picocli.CommandLine.Command;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.ZleUzycie;

/** {@code profil}: commands on profiles. */
@Command(
        name = "profil",
        aliases = "profile",
        description = "Sprawdza profile, podaje ich schemat i przykłady.",
        footer = {
            "  uchwalnik profil sprawdz profiles/brzozowka.yaml",
            "  uchwalnik profil schemat > profil.schema.json"
        })
final class ProfilKomenda extends Komenda {
    ProfilKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        throw new ZleUzycie(
                spec.commandLine(),
                "podaj, co zrobić z profilem: "
                        + String.join(
                                ", ",
                                spec.subcommands().keySet().stream().sorted().toList()));
    }
}
