package pl.uchwalnik.cli.akty;

import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import pl.uchwalnik.cli.Komenda;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.ZleUzycie;

/** {@code akty}: commands on the register of cited acts. */
@Command(
        name = "akty",
        aliases = "acts",
        description = "Pokazuje rejestr powoływanych aktów i sprawdza, czy jest aktualny.",
        footer = {
            "  uchwalnik akty lista",
            "  uchwalnik akty pokaz ups --na-dzien 2026-11-26",
            "  uchwalnik akty sprawdz ups usg --siec"
        })
public final class AktyKomenda extends Komenda {
    private AktyKomenda(Konsola konsola) {
        super(konsola);
    }

    /** The command with its subcommands. */
    public static CommandLine of(Konsola konsola, InstantSource zegar) {
        return new CommandLine(new AktyKomenda(konsola))
                .addSubcommand(new AktyListaKomenda(konsola, zegar))
                .addSubcommand(new AktyPokazKomenda(konsola, zegar))
                .addSubcommand(new AktySprawdzKomenda(konsola, zegar));
    }

    @Override
    public Integer call() {
        throw new ZleUzycie(
                spec.commandLine(),
                "podaj, co zrobić z rejestrem aktów: " + String.join(", ", List.of("lista", "pokaz", "sprawdz")));
    }
}
