package pl.uchwalnik.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;

/** {@code uzupelnianie}: the completion script for bash and zsh. */
@Command(
        name = "uzupelnianie",
        aliases = "completion",
        description = "Wypisuje skrypt uzupełniania poleceń dla powłok bash i zsh.",
        footer = "  source <(uchwalnik uzupelnianie)")
final class UzupelnianieKomenda extends Komenda {
    UzupelnianieKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        konsola.out().print(AutoComplete.bash("uchwalnik", spec.root().commandLine()));
        return KodWyjscia.GOTOWE.kod();
    }
}
