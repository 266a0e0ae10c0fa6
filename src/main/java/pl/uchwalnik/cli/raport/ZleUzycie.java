package pl.uchwalnik.cli.raport;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that are well formed but make no sense (złe użycie); carries a Polish sentence. */
public final class ZleUzycie extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final String tekst;

    public ZleUzycie(CommandLine polecenie, String tekst) {
        super(polecenie, tekst);
        this.tekst = tekst;
    }

    String tekst() {
        return tekst;
    }
}
