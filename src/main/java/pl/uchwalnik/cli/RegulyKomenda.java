package pl.uchwalnik.cli;

import picocli.CommandLine.Command;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.kontrola.RejestrRegul;

/** {@code reguly}: all rules, a line each, the code first. */
@Command(
        name = "reguly",
        aliases = "rules",
        description = "Wypisuje reguły, według których program sprawdza akty: kod, waga, nazwa, podstawa.",
        footer = {"  uchwalnik reguly", "  uchwalnik wyjasnij K401"})
final class RegulyKomenda extends Komenda {
    RegulyKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        RejestrRegul.karty()
                .forEach(k -> konsola.out()
                        .println(k.kod() + "\t" + k.waga().nazwa() + "\t" + k.nazwa() + "\t" + k.podstawa()));
        return KodWyjscia.GOTOWE.kod();
    }
}
