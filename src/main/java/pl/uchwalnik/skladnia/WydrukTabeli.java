package pl.uchwalnik.skladnia;

import java.util.List;
import pl.uchwalnik.akt.Tabela;

/** Rows of a table among units (wydruk tabeli). */
final class WydrukTabeli {
    private WydrukTabeli() {}

    /** A row of cells whose texts have passed {@link Ucieczka#tekst}. */
    static String wiersz(List<String> komorki) {
        StringBuilder b = new StringBuilder("|");
        for (String k : komorki) {
            b.append(k.isEmpty() ? " " : " " + k.replace("|", "\\|") + " ").append('|');
        }
        return b.toString();
    }

    static String kreski(Tabela t) {
        StringBuilder b = new StringBuilder("|");
        for (Tabela.Kolumna k : t.kolumny()) {
            b.append(
                    switch (k.wyrownanie()) {
                        case DO_LEWEJ -> " --- |";
                        case DO_SRODKA -> " :---: |";
                        case DO_PRAWEJ -> " ---: |";
                    });
        }
        return b.toString();
    }
}
