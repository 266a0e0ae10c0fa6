package pl.uchwalnik.cli.raport;

import picocli.CommandLine.Option;
import pl.uchwalnik.diagnostyka.Waga;

/** Options of every report (opcje raportu). */
public final class OpcjeRaportu {
    @Option(names = "--scisle", description = "ostrzeżenia też dają kod wyjścia 1")
    private boolean scisle;

    @Option(names = "--json", description = "raport jako jeden obiekt JSON na standardowym wyjściu")
    private boolean json;

    public boolean scisle() {
        return scisle;
    }

    public boolean json() {
        return json;
    }

    /** Whether a finding of that severity spoils the exit code. */
    public boolean spoils(Waga waga) {
        return waga == Waga.BLAD || (scisle && waga == Waga.OSTRZEZENIE);
    }
}
