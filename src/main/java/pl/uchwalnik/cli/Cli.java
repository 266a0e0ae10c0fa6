package pl.uchwalnik.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine;
import pl.uchwalnik.cli.akty.AktyKomenda;
import pl.uchwalnik.cli.raport.BledyUzycia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.RaportAwarii;

/** Command line (wiersz poleceń) as a function of its streams and arguments, so that tests run it in-process. */
public final class Cli {
    private static final int SZEROKOSC_POMOCY = 100;

    private final boolean terminal;

    public Cli() {
        this(false);
    }

    /** @param terminal a person watches the error stream: a progress bar may be drawn */
    public Cli(boolean terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and returns the exit code; never throws, never prints a stack trace. */
    public int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Konsola konsola = new Konsola(in, out, err, terminal);
        try {
            return commandLine(konsola).execute(args);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new RaportAwarii(konsola).write(e, List.of(args)).kod();
        } finally {
            out.flush();
            err.flush();
        }
    }

    static CommandLine commandLine(Konsola konsola) {
        CommandLine cl = new CommandLine(new Uchwalnik(konsola));
        cl.addSubcommand(new GenerujKomenda(konsola))
                .addSubcommand(new DokumentyKomenda(konsola))
                .addSubcommand(new SzablonyKomenda(konsola))
                .addSubcommand(profil(konsola))
                .addSubcommand(new NowelizujKomenda(konsola))
                .addSubcommand(new UjednolicKomenda(konsola))
                .addSubcommand(new WczytajKomenda(konsola))
                .addSubcommand(new SprawdzKomenda(konsola))
                .addSubcommand(new RegulyKomenda(konsola))
                .addSubcommand(new WyjasnijKomenda(konsola))
                .addSubcommand(AktyKomenda.of(konsola, InstantSource.system()))
                .addSubcommand(new UzupelnianieKomenda(konsola))
                .addSubcommand(new RozgrzewkaKomenda(konsola));
        cl.setOut(new PrintWriter(konsola.out(), true, konsola.out().charset()));
        cl.setErr(new PrintWriter(konsola.err(), true, konsola.err().charset()));
        cl.setUsageHelpWidth(SZEROKOSC_POMOCY);
        cl.setParameterExceptionHandler(new BledyUzycia(konsola));
        cl.setExecutionExceptionHandler((e, polecenie, wynik) ->
                new RaportAwarii(konsola).write(e, wynik.originalArgs()).kod());
        return cl;
    }

    private static CommandLine profil(Konsola konsola) {
        return new CommandLine(new ProfilKomenda(konsola))
                .addSubcommand(new ProfilSprawdzKomenda(konsola))
                .addSubcommand(new ProfilSchematKomenda(konsola))
                .addSubcommand(new ProfilPrzykladKomenda(konsola));
    }
}
