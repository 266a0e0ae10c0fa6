package pl.uchwalnik.akt;

import java.util.List;

/**
 * Table (tabela) with one header row.
 *
 * @param podpis caption; empty when there is none
 * @param wiersze rows; every row has as many cells as there are columns
 */
public record Tabela(String podpis, List<Kolumna> kolumny, List<List<String>> wiersze, Miejsce miejsce)
        implements Blok {

    /** How a column is set. */
    public enum Wyrownanie {
        DO_LEWEJ,
        DO_SRODKA,
        DO_PRAWEJ
    }

    /** Column: its header cell and alignment. */
    public record Kolumna(String naglowek, Wyrownanie wyrownanie) {}

    public Tabela {
        kolumny = List.copyOf(kolumny);
        wiersze = wiersze.stream().map(List::copyOf).toList();
        for (List<String> w : wiersze) {
            if (w.size() != kolumny.size()) {
                throw new IllegalArgumentException("row of " + w.size() + " cells in a table of " + kolumny.size());
            }
        }
    }
}
