package pl.uchwalnik.diagnostyka;

/**
 * Place (położenie) of a finding: file, line and column, and the address of the unit as text.
 *
 * @param plik name of the source as the user gave it; empty when there is none
 * @param wiersz line counted from 1; 0 when unknown
 * @param kolumna column counted from 1 in UTF-16 units; 0 when unknown
 * @param adres address of the editorial unit, e.g. {@code § 6 ust. 1 pkt 3}; empty when there is none
 */
public record Polozenie(String plik, int wiersz, int kolumna, String adres) {

    /** No place at all: the finding concerns the whole input. */
    public static final Polozenie NIEZNANE = new Polozenie("", 0, 0, "");

    public static Polozenie of(String plik, int wiersz, int kolumna) {
        return new Polozenie(plik, wiersz, kolumna, "");
    }

    /** The whole of a file. */
    public static Polozenie of(String plik) {
        return new Polozenie(plik, 0, 0, "");
    }

    /** The same place, said of a file of that name. */
    public Polozenie withPlik(String nowy) {
        return new Polozenie(nowy, wiersz, kolumna, adres);
    }

    public Polozenie withAdres(String nowy) {
        return new Polozenie(plik, wiersz, kolumna, nowy);
    }

    /** {@code plik:wiersz:kolumna}, as editors and compilers write it; parts that are unknown are left out. */
    @Override
    public String toString() {
        StringBuilder b = new StringBuilder(plik);
        if (wiersz > 0) {
            b.append(b.isEmpty() ? "wiersz " : ":").append(wiersz);
            if (kolumna > 0) {
                b.append(':').append(kolumna);
            }
        }
        return b.toString();
    }
}
