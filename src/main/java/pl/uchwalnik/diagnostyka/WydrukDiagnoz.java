package pl.uchwalnik.diagnostyka;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Printer of findings (wydruk diagnoz): one line {@code plik:wiersz:kolumna: błąd P003: …}, the source line, a caret,
 * hints, related places.
 *
 * @param zrodla gives the source of a file name, if it is known; without it the excerpt is left out
 */
public record WydrukDiagnoz(Function<String, Optional<Zrodlo>> zrodla) {

    private static final int NAJDLUZSZY_WYIMEK = 160;

    /** All findings in the order of a report, ready to be shown; empty when there are none. */
    public String print(List<Diagnoza> diagnozy) {
        StringBuilder b = new StringBuilder();
        diagnozy.stream().sorted(Diagnoza.KOLEJNOSC).forEach(d -> append(b, d));
        return b.toString();
    }

    private void append(StringBuilder b, Diagnoza d) {
        String miejsce = d.polozenie().toString();
        b.append(miejsce.isEmpty() ? "" : miejsce + ": ")
                .append(d.waga().nazwa())
                .append(' ')
                .append(d.kod())
                .append(": ");
        if (!d.polozenie().adres().isEmpty()) {
            b.append(d.polozenie().adres()).append(": ");
        }
        b.append(d.tekst()).append('\n');
        appendWyimek(b, d.polozenie());
        for (Etykieta e : d.powiazane()) {
            b.append("  zob. ")
                    .append(e.polozenie())
                    .append(": ")
                    .append(e.tekst())
                    .append('\n');
            appendWyimek(b, e.polozenie());
        }
        for (String p : d.podpowiedzi()) {
            b.append("  wskazówka: ").append(p).append('\n');
        }
        if (!d.podstawa().isEmpty()) {
            b.append("  podstawa: ").append(d.podstawa()).append('\n');
        }
    }

    private void appendWyimek(StringBuilder b, Polozenie p) {
        if (p.wiersz() < 1) {
            return;
        }
        String wiersz = zrodla.apply(p.plik()).map(z -> z.wiersz(p.wiersz())).orElse("");
        if (wiersz.isBlank()) {
            return;
        }
        int kolumna = Math.clamp(p.kolumna(), 1, wiersz.length() + 1);
        int od = Math.max(0, kolumna - 1 - NAJDLUZSZY_WYIMEK / 2);
        int doo = Math.min(wiersz.length(), od + NAJDLUZSZY_WYIMEK);
        String przed = od > 0 ? "…" : "";
        String margines = String.format(Locale.ROOT, "%6d | ", p.wiersz());
        b.append(margines)
                .append(przed)
                .append(wiersz.substring(od, doo).replace('\t', ' '))
                .append(doo < wiersz.length() ? "…" : "")
                .append('\n');
        if (p.kolumna() > 0) {
            b.append(" ".repeat(margines.length() + przed.length() + kolumna - 1 - od))
                    .append("^\n");
        }
    }
}
