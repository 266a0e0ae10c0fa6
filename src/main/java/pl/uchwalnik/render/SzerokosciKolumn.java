package pl.uchwalnik.render;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Tabela;

/**
 * Widths of columns (szerokości kolumn) of a table: each gets room for its longest word, the rest is shared by how much
 * text it holds, so that a column of numbers stays narrow and a column of sentences wide.
 */
public final class SzerokosciKolumn {

    /** Mean width of a character at the size of a table's type, in twips. */
    private static final int ZNAK = (int) (Styl.KOMORKA.stopien() * 20 * 0.52);

    /** A word longer than that is broken rather than given room. */
    private static final int NAJDLUZSZE_SLOWO = 18;

    private SzerokosciKolumn() {}

    /** Widths in twips; together exactly the width of the table. */
    public static List<Integer> of(Tabela tabela, int szerokosc) {
        int n = tabela.kolumny().size();
        if (n == 0) {
            return List.of();
        }
        double[] minimum = new double[n];
        double[] waga = new double[n];
        for (int k = 0; k < n; k++) {
            measure(tabela, k, minimum, waga);
        }
        return distribute(minimum, waga, szerokosc);
    }

    private static void measure(Tabela tabela, int k, double[] minimum, double[] waga) {
        String naglowek = tabela.kolumny().get(k).naglowek();
        int slowo = longestWord(naglowek);
        double najdluzsza = naglowek.length() / 3.0;
        double suma = 0;
        for (List<String> wiersz : tabela.wiersze()) {
            String t = wiersz.get(k);
            slowo = Math.max(slowo, longestWord(t));
            najdluzsza = Math.max(najdluzsza, t.length());
            suma += t.length();
        }
        double srednia = suma / Math.max(1, tabela.wiersze().size());
        minimum[k] = Math.min(slowo, NAJDLUZSZE_SLOWO) * (double) ZNAK + 2 * Styl.MARGINES_KOMORKI + 60;
        // A square root: ten times the text needs more rows, not ten times the width.
        waga[k] = Math.sqrt(Math.max(1, (najdluzsza + srednia) / 2));
    }

    private static int longestWord(String tekst) {
        int rekord = 0;
        int od = 0;
        for (int i = 0; i <= tekst.length(); i++) {
            if (i == tekst.length() || tekst.charAt(i) == ' ') {
                rekord = Math.max(rekord, i - od);
                od = i + 1;
            }
        }
        return rekord;
    }

    private static List<Integer> distribute(double[] minimum, double[] waga, int szerokosc) {
        double minima = 0;
        double wagi = 0;
        for (int k = 0; k < minimum.length; k++) {
            minima += minimum[k];
            wagi += waga[k];
        }
        double reszta = Math.max(0, szerokosc - minima);
        double skala = minima > szerokosc ? szerokosc / minima : 1;
        List<Integer> wynik = new ArrayList<>();
        int razem = 0;
        for (int k = 0; k < minimum.length; k++) {
            int w = k == minimum.length - 1
                    ? szerokosc - razem
                    : (int) Math.round(minimum[k] * skala + reszta * waga[k] / wagi);
            wynik.add(w);
            razem += w;
        }
        return wynik;
    }
}
