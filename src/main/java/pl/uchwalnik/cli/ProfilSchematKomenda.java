package pl.uchwalnik.cli;

import picocli.CommandLine.Command;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.profil.ProfilSchema;

/** {@code profil schemat}: the JSON Schema of a profile. */
@Command(
        name = "schemat",
        aliases = "schema",
        description = "Wypisuje schemat profilu (JSON Schema), z którego korzystają edytory.",
        footer = "  uchwalnik profil schemat > profil.schema.json")
final class ProfilSchematKomenda extends Komenda {
    ProfilSchematKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        konsola.out().print(ProfilSchema.text());
        return KodWyjscia.GOTOWE.kod();
    }
}
