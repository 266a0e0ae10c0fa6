package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.szablon.RejestrDokumentow;

/** {@code dokumenty}: what can be made, a line each, the id first. */
@Command(
        name = "dokumenty",
        aliases = "documents",
        description = "Wypisuje dokumenty, które program umie utworzyć: id i nazwa.",
        footer = {"  uchwalnik dokumenty", "  uchwalnik generuj profiles/brzozowka.yaml -d pal"})
final class DokumentyKomenda extends Komenda {
    DokumentyKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        Optional<Path> wbudowane = Optional.empty();
        RejestrDokumentow.load(wbudowane)
                .dokumenty()
                .forEach(d -> konsola.out()
                        .println(d.id() + "\t" + d.nazwa()
                                + d.opis().map(o -> "\t" + o).orElse("")));
        return KodWyjscia.GOTOWE.kod();
    }
}
