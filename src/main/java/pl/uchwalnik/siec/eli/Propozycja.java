package pl.uchwalnik.siec.eli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.prawo.AktPrawny;
import pl.uchwalnik.prawo.WpisPrinter;

/**
 * Proposal of a change of the register (propozycja): nothing but text for a person to judge and paste.
 *
 * @param dnia day of the oldest answer it rests on
 */
public record Propozycja(AktPrawny bylo, AktPrawny bedzie, LocalDate dnia) {

    /** True when only the day of confirmation changes. */
    public boolean samoPotwierdzenie() {
        return bylo.ogloszenia().equals(bedzie.ogloszenia())
                && bylo.zmiany().equals(bedzie.zmiany())
                && bylo.stan().uchylonyDnia().equals(bedzie.stan().uchylonyDnia());
    }

    /** The whole entry line by line: {@code -} what goes, {@code +} what comes, a space before what stays. */
    public List<String> lines() {
        List<String> a = WpisPrinter.print(bylo);
        List<String> b = WpisPrinter.print(bedzie);
        int[][] wspolne = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                wspolne[i][j] = a.get(i).equals(b.get(j))
                        ? wspolne[i + 1][j + 1] + 1
                        : Math.max(wspolne[i + 1][j], wspolne[i][j + 1]);
            }
        }
        List<String> wynik = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                wynik.add(" " + a.get(i++));
                j++;
            } else if (j == b.size() || (i < a.size() && wspolne[i + 1][j] >= wspolne[i][j + 1])) {
                wynik.add("-" + a.get(i++));
            } else {
                wynik.add("+" + b.get(j++));
            }
        }
        return List.copyOf(wynik);
    }
}
