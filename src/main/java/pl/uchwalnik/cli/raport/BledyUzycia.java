package pl.uchwalnik.cli.raport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import pl.uchwalnik.diagnostyka.Podobienstwo;

/** Errors of usage (błędy użycia) in Polish, with what to do next. */
public record BledyUzycia(Konsola konsola) implements IParameterExceptionHandler {

    /** Label of every argument that is a day. */
    private static final String DATA = "RRRR-MM-DD";

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine polecenie = e.getCommandLine();
        konsola.err().println("błąd: " + unknownOption(e, args).orElseGet(() -> message(e)));
        konsola.err().println("Pomoc: " + polecenie.getCommandSpec().qualifiedName() + " --help");
        return KodWyjscia.ZLE_WEJSCIE.kod();
    }

    /** A misspelt option often shows as a missing argument first; the option is what the user must hear of. */
    private static Optional<String> unknownOption(ParameterException e, String[] args) {
        if (!(e instanceof MissingParameterException)) {
            return Optional.empty();
        }
        CommandLine polecenie = e.getCommandLine();
        return Arrays.stream(args)
                .filter(a -> a.startsWith("-") && a.length() > 1)
                .filter(a -> polecenie.getCommandSpec().findOption(a.replaceFirst("=.*", "")) == null)
                .findFirst()
                .map(a -> unmatched(polecenie, a));
    }

    private static String message(ParameterException e) {
        return switch (e) {
            case ZleUzycie z -> z.tekst();
            case UnmatchedArgumentException u -> unmatched(u);
            case MissingParameterException m -> "brakuje: " + names(m.getMissing());
            case OverwrittenOptionException o -> "opcję " + names(o.getOverwritten()) + " podano więcej niż raz";
            case MaxValuesExceededException m -> "za dużo wartości jednej opcji";
            case ParameterException p
            when p.getArgSpec() != null ->
                "niewłaściwa wartość " + (p.getValue() == null ? "" : "„" + p.getValue() + "” ") + "argumentu "
                        + name(p.getArgSpec())
                        + (p.getArgSpec().paramLabel().equals(DATA) ? "; oczekiwano istniejącej daty " + DATA : "");
            case ParameterException p -> "nie rozumiem argumentów polecenia";
        };
    }

    private static String names(ArgSpec arg) {
        return name(arg);
    }

    private static String names(List<ArgSpec> argumenty) {
        return argumenty.stream().map(BledyUzycia::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec o ? o.longestName() : arg.paramLabel();
    }

    private static String unmatched(UnmatchedArgumentException e) {
        return unmatched(
                e.getCommandLine(),
                e.getUnmatched().isEmpty() ? "" : e.getUnmatched().getFirst());
    }

    private static String unmatched(CommandLine polecenie, String slowo) {
        boolean opcja = slowo.startsWith("-");
        List<String> znane = opcja
                ? polecenie.getCommandSpec().options().stream()
                        .flatMap(o -> List.of(o.names()).stream())
                        .toList()
                : List.copyOf(polecenie.getSubcommands().keySet());
        String podpowiedz = Podobienstwo.nearest(opcja ? slowo.replaceFirst("=.*", "") : slowo, znane)
                .map(n -> "; czy chodziło o „" + n + "”?")
                .orElse("");
        String co = opcja ? "nie ma opcji" : znane.isEmpty() ? "zbędny argument" : "nie ma polecenia";
        return co + " „" + slowo + "”" + podpowiedz;
    }
}
