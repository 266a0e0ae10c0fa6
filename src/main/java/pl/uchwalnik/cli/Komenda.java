package pl.uchwalnik.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pl.uchwalnik.cli.raport.Konsola;

/** What every command has (komenda): the streams of this run, its own description, help in Polish. */
@Command
public abstract class Komenda implements Callable<Integer> {
    protected final Konsola konsola;

    @Spec
    protected CommandSpec spec = CommandSpec.create();

    @Mixin
    Pomoc pomoc = new Pomoc();

    protected Komenda(Konsola konsola) {
        this.konsola = konsola;
    }
}
