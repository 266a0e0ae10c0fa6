package pl.uchwalnik.cli;

import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.uchwalnik.cli.raport.KodWyjscia;
import pl.uchwalnik.cli.raport.Konsola;
import pl.uchwalnik.cli.raport.ZleUzycie;
import pl.uchwalnik.kontrola.KartaReguly;
import pl.uchwalnik.kontrola.RejestrRegul;

/** {@code wyjasnij}: the page of one rule; its examples are the rule's own tests. */
@Command(
        name = "wyjasnij",
        aliases = "explain",
        description = "Wyjaśnia regułę: czego wymaga, dlaczego, przykład zły i dobry.",
        footer = "  uchwalnik wyjasnij K401")
final class WyjasnijKomenda extends Komenda {
    @Parameters(paramLabel = "KOD", description = "kod reguły, np. K401")
    private String kod = "";

    WyjasnijKomenda(Konsola konsola) {
        super(konsola);
    }

    @Override
    public Integer call() {
        KartaReguly k = RejestrRegul.find(kod.toUpperCase(Locale.ROOT))
                .orElseThrow(() ->
                        new ZleUzycie(spec.commandLine(), "nie ma reguły „" + kod + "”; lista: uchwalnik reguly"));
        konsola.out()
                .print(k.kod() + " – " + k.nazwa() + " (" + k.waga().nazwa() + ")\n\n" + k.dlaczego() + "\nPodstawa: "
                        + k.podstawa() + "\n\nŹle:\n" + k.zle().indent(4) + "\nDobrze:\n"
                        + k.dobrze().indent(4));
        return KodWyjscia.GOTOWE.kod();
    }
}
