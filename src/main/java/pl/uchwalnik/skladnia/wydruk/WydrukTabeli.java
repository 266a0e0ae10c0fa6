package pl.uchwalnik.skladnia.wydruk;

import java.util.List;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.skladnia.wiersze.Ucieczka;

/** Rows of a table among units (wydruk tabeli). */
public final class WydrukTabeli {
    private WydrukTabeli() {}

    /** A row of cells whose texts have passed {@link Ucieczka#tekst}. */
    public static String wiersz(List<String> komorki) {
        StringBuilder b = new StringBuilder("|");
        for (String k : komorki) {
            b.append(k.isEmpty() ? " " : " " + k.replace("|", "\\|") + " ").append('|');
        }
        return b.toString();
    }

    public static String kreski(Tabela t) {
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
