package pl.uchwalnik.wczytanie;

import pl.uchwalnik.akt.Akt;

/**
 * Act read from a file (wczytany akt).
 *
 * @param tekst its canonical text
 * @param jednostki number of units and chapters found
 * @param domysly how many of them rest on an assumption, each of them a finding
 * @param miejsca where in the file a line of the tree stands
 */
public record Wczytany(Akt akt, String tekst, int jednostki, int domysly, MiejscaPliku miejsca) {

    /** Share of units that speak for themselves, in percent; 100 when there are none to doubt. */
    public int pewnosc() {
        return jednostki == 0 ? 100 : Math.max(0, 100 - (100 * domysly + jednostki - 1) / jednostki);
    }
}
