package pl.uchwalnik.skladnia.wydruk;

import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.skladnia.wiersze.CzytnikWierszy;

/** Printer of the front matter (metryka). */
public final class MetrykaPrinter {
    private static final String GRANICA = "---";

    private MetrykaPrinter() {}

    public static void print(Metryka metryka, StringBuilder out) {
        if (metryka.pola().isEmpty()) {
            return;
        }
        out.append(GRANICA).append('\n');
        metryka.pola().forEach((klucz, wartosc) -> {
            String czysta = CzytnikWierszy.clean(wartosc);
            String w =
                    czysta.startsWith("\"") ? '"' + czysta.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : czysta;
            out.append(klucz).append(w.isEmpty() ? ":" : ": ").append(w).append('\n');
        });
        out.append(GRANICA).append("\n\n");
    }
}
