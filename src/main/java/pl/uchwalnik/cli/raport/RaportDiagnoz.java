package pl.uchwalnik.cli.raport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;

/** Report of findings alone (raport diagnoz), for commands that write no files. */
public record RaportDiagnoz(Konsola konsola, OpcjeRaportu opcje) {

    /** @param zly exit code when a finding spoils the input */
    public KodWyjscia print(List<Diagnoza> diagnozy, String co, KodWyjscia zly) {
        KodWyjscia kod = diagnozy.stream().anyMatch(d -> opcje.spoils(d.waga())) ? zly : KodWyjscia.GOTOWE;
        if (opcje.json()) {
            RaportJson.of(kod, diagnozy, List.of()).print(konsola);
        } else {
            konsola.err().print(new WydrukRaportu().print(once(diagnozy)));
            konsola.err().println("Sprawdzono " + co + "; " + WydrukRaportu.count(diagnozy));
        }
        return kod;
    }

    /** A remark on whole documents that reads the same for each of them is read once; JSON keeps all. */
    private static List<Diagnoza> once(List<Diagnoza> diagnozy) {
        Set<String> znane = new HashSet<>();
        return diagnozy.stream()
                .filter(d -> d.waga() != Waga.UWAGA
                        || !d.polozenie().adres().isEmpty()
                        || d.polozenie().wiersz() > 0
                        || znane.add(d.kod() + d.tekst()))
                .toList();
    }
}
