package pl.uchwalnik.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pl.uchwalnik.cli.raport.Konsola;

/** What every command has (komenda): the streams of this run, its own description, help in Polish. */
@Command
abstract class Komenda implements Callable<Integer> {
    final Konsola konsola;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Pomoc pomoc = new Pomoc();

    Komenda(Konsola konsola) {
        this.konsola = konsola;
    }
}
