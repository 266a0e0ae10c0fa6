package pl.uchwalnik.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Help in Polish (pomoc), mixed into every command. */
@Command(
        synopsisHeading = "Użycie: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenty:%n",
        optionListHeading = "%nOpcje:%n",
        commandListHeading = "%nPolecenia:%n",
        footerHeading = "%nPrzykłady:%n",
        synopsisSubcommandLabel = "POLECENIE",
        usageHelpAutoWidth = false,
        sortOptions = false)
final class Pomoc {
    @Option(
            names = {"-h", "--help", "--pomoc"},
            usageHelp = true,
            description = "pokazuje tę pomoc i kończy")
    boolean pomoc;
}
