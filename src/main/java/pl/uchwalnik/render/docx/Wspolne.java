package pl.uchwalnik.render.docx;

import java.util.ArrayList;
import java.util.List;

/** What two sequences have in common, in order (wspólne): a longest common subsequence. */
final class Wspolne {
    /** Above this many comparisons only the equal beginning and end count: more would cost gigabytes. */
    private static final long NAJWIECEJ = 12_000_000;

    private Wspolne() {}

    /** Indices of one common element. */
    record Para(int a, int b) {}

    static <T> List<Para> of(List<T> a, List<T> b) {
        int poczatek = 0;
        while (poczatek < Math.min(a.size(), b.size()) && a.get(poczatek).equals(b.get(poczatek))) {
            poczatek++;
        }
        int koniec = 0;
        while (koniec < Math.min(a.size(), b.size()) - poczatek
                && a.get(a.size() - 1 - koniec).equals(b.get(b.size() - 1 - koniec))) {
            koniec++;
        }
        List<Para> wynik = new ArrayList<>();
        for (int i = 0; i < poczatek; i++) {
            wynik.add(new Para(i, i));
        }
        List<T> srodekA = a.subList(poczatek, a.size() - koniec);
        List<T> srodekB = b.subList(poczatek, b.size() - koniec);
        if ((long) srodekA.size() * srodekB.size() <= NAJWIECEJ) {
            middle(srodekA, srodekB, poczatek, wynik);
        }
        for (int i = koniec; i > 0; i--) {
            wynik.add(new Para(a.size() - i, b.size() - i));
        }
        return wynik;
    }

    private static <T> void middle(List<T> a, List<T> b, int od, List<Para> wynik) {
        int[][] dlugosc = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                dlugosc[i][j] = a.get(i).equals(b.get(j))
                        ? dlugosc[i + 1][j + 1] + 1
                        : Math.max(dlugosc[i + 1][j], dlugosc[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                wynik.add(new Para(od + i++, od + j++));
            } else if (dlugosc[i + 1][j] >= dlugosc[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
