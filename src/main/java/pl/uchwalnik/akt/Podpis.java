package pl.uchwalnik.akt;

import java.util.List;

/** Signature block (podpis): the office and the name, a line each; no lines when there is none. */
public record Podpis(List<String> wiersze) {
    public static final Podpis BRAK = new Podpis(List.of());

    public Podpis {
        wiersze = List.copyOf(wiersze);
    }
}
