package pl.uchwalnik.cli.raport;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;

/** Report of findings alone (raport diagnoz), for commands that write no files. */
public record RaportDiagnoz(Konsola konsola, OpcjeRaportu opcje) {

    /** @param zly exit code when a finding spoils the input */
    public KodWyjscia print(List<Diagnoza> diagnozy, String co, KodWyjscia zly) {
        KodWyjscia kod = diagnozy.stream().anyMatch(d -> opcje.spoils(d.waga())) ? zly : KodWyjscia.GOTOWE;
        if (opcje.json()) {
            RaportJson.of(kod, diagnozy, List.of()).print(konsola);
        } else {
            konsola.err().print(new WydrukRaportu().print(diagnozy));
            konsola.err().println("Sprawdzono " + co + "; " + WydrukRaportu.count(diagnozy));
        }
        return kod;
    }
}
