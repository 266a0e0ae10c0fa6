package pl.uchwalnik.nowelizacja.odczyt;

import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.AktParser;

/** The amending act as a tree, read only when a command refers to one of its annexes. */
final class Zmieniajacy {
    private final Zrodlo zrodlo;
    private List<Zalacznik> zalaczniki = List.of();
    private boolean odczytany;

    Zmieniajacy(Zrodlo zrodlo) {
        this.zrodlo = zrodlo;
    }

    List<Zalacznik> zalaczniki() {
        if (!odczytany) {
            odczytany = true;
            zalaczniki = AktParser.istniejacy()
                    .parse(zrodlo)
                    .wartosc()
                    .map(Akt::zalaczniki)
                    .orElse(List.of());
        }
        return zalaczniki;
    }
}
