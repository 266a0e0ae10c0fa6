package pl.uchwalnik.diagnostyka;

/**
 * Source text (źródło) with its name: what a reader reads and what a report quotes.
 *
 * @param nazwa path as the user gave it, or a word such as {@code <wejście>}
 * @param tekst whole text; line ends are {@code \n}
 */
public record Zrodlo(String nazwa, String tekst) {

    public Zrodlo {
        tekst = normalize(tekst);
    }

    private static String normalize(String t) {
        String bezBom = t.startsWith("\uFEFF") ? t.substring(1) : t;
        return bezBom.indexOf('\r') < 0 ? bezBom : bezBom.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The line of that number, counted from 1; empty when there is no such line. */
    public String wiersz(int numer) {
        int od = 0;
        for (int i = 1; i < numer; i++) {
            int koniec = tekst.indexOf('\n', od);
            if (koniec < 0) {
                return "";
            }
            od = koniec + 1;
        }
        int koniec = tekst.indexOf('\n', od);
        return numer < 1 ? "" : tekst.substring(od, koniec < 0 ? tekst.length() : koniec);
    }

    /** Place of a character counted from 0. */
    public Polozenie polozenie(int przesuniecie) {
        int wiersz = 1;
        int poczatek = 0;
        for (int i = tekst.indexOf('\n'); i >= 0 && i < przesuniecie; i = tekst.indexOf('\n', i + 1)) {
            wiersz++;
            poczatek = i + 1;
        }
        return Polozenie.of(nazwa, wiersz, przesuniecie - poczatek + 1);
    }
}
