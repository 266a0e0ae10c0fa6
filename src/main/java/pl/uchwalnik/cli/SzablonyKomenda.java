package pl.uchwalnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.diagnostyka.Podobienstwo;
import pl.uchwalnik.zapis.Zasoby;

/** {@code szablony}: lists the templates or writes them out, so that a user can change one. */
@Command(
        name = "szablony",
        aliases = "templates",
        description = {
            "Wypisuje szablony wbudowane w program albo zapisuje je do katalogu, żeby je zmienić.",
            "Zmieniony szablon z katalogu podanego w „generuj --szablony” zastępuje wbudowany."
        },
        footer = {
            "  uchwalnik szablony",
            "  uchwalnik szablony pal.ftl --do moje-szablony",
            "  uchwalnik generuj gmina.yaml --szablony moje-szablony"
        })
final class SzablonyKomenda extends Komenda {
    private static final String KORZEN = "templates/";

    @Parameters(arity = "0..*", paramLabel = "SZABLON", description = "szablony do zapisania (domyślnie wszystkie)")
    private List<String> nazwy = List.of();

    @Option(names = "--do", paramLabel = "KATALOG", description = "zapisuje szablony w tym katalogu")
    private Optional<Path> katalog = Optional.empty();

    SzablonyKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        List<String> wszystkie = Zasoby.list(KORZEN).stream()
                .map(n -> n.substring(KORZEN.length()))
                .toList();
        for (String n : nazwy) {
            if (!wszystkie.contains(n)) {
                throw new ZleUzycie(
                        spec.commandLine(),
                        "nie ma szablonu „" + n + "”"
                                + Podobienstwo.nearest(n, wszystkie)
                                        .map(b -> "; czy chodziło o „" + b + "”?")
                                        .orElse(""));
            }
        }
        List<String> wybrane = nazwy.isEmpty() ? wszystkie : nazwy;
        if (katalog.isPresent()) {
            new Eksport(konsola, spec.commandLine())
                    .write(wybrane.stream().map(n -> KORZEN + n).toList(), KORZEN, katalog.get());
        } else {
            wybrane.forEach(konsola.out()::println);
        }
        return KodWyjscia.GOTOWE.kod();
    }
}
