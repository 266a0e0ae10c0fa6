package pl.uchwalnik.skladnia.wiersze;

import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Line (wiersz) that is not blank.
 *
 * @param numer counted from 1
 * @param kolumna of its first visible character, from 1
 * @param poPustym true after a blank line and for the first line
 * @param od offset of the line in the source, {@code doo} of its end
 * @param tekst cleaned: single ordinary spaces, escapes turned into protected characters
 */
public record Wiersz(String plik, int numer, int kolumna, boolean poPustym, int od, int doo, String tekst) {

    public Polozenie polozenie() {
        return Polozenie.of(plik, numer, kolumna);
    }

    public Miejsce miejsce() {
        return new Miejsce(polozenie());
    }

    public boolean zaczyna(String slowo) {
        return tekst.startsWith(slowo);
    }
}
