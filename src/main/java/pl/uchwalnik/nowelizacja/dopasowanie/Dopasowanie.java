package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matching (dopasowanie) of two lists of elements in order: equal contents first, then likeness and mark in the gaps
 * between them. A moved element does not match: it is a repeal and an addition.
 */
public final class Dopasowanie {
    /** What a common mark adds to likeness. */
    private static final double PREMIA_ZA_OZNACZENIE = 0.35;

    /** Below this sum two elements are strangers. */
    private static final double PROG = 0.34;

    /** Greatest product of gap lengths that is compared pair by pair. */
    private static final long NAJWIEKSZA_LUKA = 40_000;

    private final List<Element> stare;
    private final List<Element> nowe;
    private final int[] para;

    private Dopasowanie(List<Element> stare, List<Element> nowe) {
        this.stare = stare;
        this.nowe = nowe;
        this.para = new int[nowe.size()];
        Arrays.fill(para, -1);
    }

    /** For each new element the index of the old one, or -1; indices grow. */
    public static List<Integer> match(List<Element> stare, List<Element> nowe) {
        Dopasowanie d = new Dopasowanie(stare, nowe);
        d.zakres(0, stare.size(), 0, nowe.size());
        return Arrays.stream(d.para).boxed().toList();
    }

    private void zakres(int s0, int s1, int n0, int n1) {
        int sOd = s0;
        int nOd = n0;
        while (sOd < s1 && nOd < n1 && rowne(sOd, nOd)) {
            para[nOd++] = sOd++;
        }
        int sDo = s1;
        int nDo = n1;
        while (sDo > sOd && nDo > nOd && rowne(sDo - 1, nDo - 1)) {
            para[--nDo] = --sDo;
        }
        if (sOd == sDo || nOd == nDo) {
            return;
        }
        List<int[]> kotwice = kotwice(sOd, sDo, nOd, nDo);
        if (kotwice.isEmpty()) {
            luka(sOd, sDo, nOd, nDo);
            return;
        }
        for (int[] k : kotwice) {
            zakres(sOd, k[0], nOd, k[1]);
            para[k[1]] = k[0];
            sOd = k[0] + 1;
            nOd = k[1] + 1;
        }
        zakres(sOd, sDo, nOd, nDo);
    }

    private boolean rowne(int s, int n) {
        return stare.get(s).taSamaTresc(nowe.get(n));
    }

    /** Elements whose contents stand once on either side, in the longest growing sequence. */
    private List<int[]> kotwice(int s0, int s1, int n0, int n1) {
        Map<Element, Integer> raz = new HashMap<>();
        for (int i = s0; i < s1; i++) {
            raz.merge(klucz(stare.get(i)), i, (a, b) -> -1);
        }
        Map<Element, Integer> razNowe = new HashMap<>();
        for (int j = n0; j < n1; j++) {
            razNowe.merge(klucz(nowe.get(j)), j, (a, b) -> -1);
        }
        List<int[]> pary = new ArrayList<>();
        for (int j = n0; j < n1; j++) {
            Element e = klucz(nowe.get(j));
            int i = raz.getOrDefault(e, -1);
            if (i >= 0 && razNowe.getOrDefault(e, -1) == j && !e.slowa().isEmpty()) {
                pary.add(new int[] {i, j});
            }
        }
        return rosnace(pary);
    }

    private static Element klucz(Element e) {
        return new Element(e.rodzaj(), pl.uchwalnik.akt.Oznaczenie.BRAK, e.slowa());
    }

    private static List<int[]> rosnace(List<int[]> pary) {
        int n = pary.size();
        int[] poprzedni = new int[n];
        int[] konce = new int[n];
        int dlugosc = 0;
        for (int i = 0; i < n; i++) {
            int od = 0;
            int doKonca = dlugosc;
            while (od < doKonca) {
                int srodek = (od + doKonca) / 2;
                if (pary.get(konce[srodek])[0] < pary.get(i)[0]) {
                    od = srodek + 1;
                } else {
                    doKonca = srodek;
                }
            }
            poprzedni[i] = od > 0 ? konce[od - 1] : -1;
            konce[od] = i;
            dlugosc = Math.max(dlugosc, od + 1);
        }
        List<int[]> wynik = new ArrayList<>();
        for (int i = dlugosc > 0 ? konce[dlugosc - 1] : -1; i >= 0; i = poprzedni[i]) {
            wynik.add(pary.get(i));
        }
        return wynik.reversed();
    }

    /** Pairs of a gap with the greatest sum of likeness. */
    private void luka(int s0, int s1, int n0, int n1) {
        int m = s1 - s0;
        int n = n1 - n0;
        if ((long) m * n > NAJWIEKSZA_LUKA) {
            poOznaczeniach(s0, s1, n0, n1);
            return;
        }
        double[][] suma = new double[m + 1][n + 1];
        double[][] ocena = new double[m][n];
        for (int i = m - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                ocena[i][j] = ocena(stare.get(s0 + i), nowe.get(n0 + j));
                double razem = ocena[i][j] >= PROG ? ocena[i][j] + suma[i + 1][j + 1] : -1;
                suma[i][j] = Math.max(razem, Math.max(suma[i + 1][j], suma[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < m && j < n) {
            if (ocena[i][j] >= PROG && suma[i][j] == ocena[i][j] + suma[i + 1][j + 1]) {
                para[n0 + j++] = s0 + i++;
            } else if (suma[i][j] == suma[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void poOznaczeniach(int s0, int s1, int n0, int n1) {
        int i = s0;
        for (int j = n0; j < n1; j++) {
            for (int k = i; k < s1; k++) {
                Element s = stare.get(k);
                Element nowy = nowe.get(j);
                if (s.rodzaj() == nowy.rodzaj() && s.oznaczenie().equals(nowy.oznaczenie())) {
                    para[j] = k;
                    i = k + 1;
                    break;
                }
            }
        }
    }

    private static double ocena(Element a, Element b) {
        if (a.rodzaj() != b.rodzaj()) {
            return 0;
        }
        return podobienstwo(a.slowa(), b.slowa()) + (a.oznaczenie().equals(b.oznaczenie()) ? PREMIA_ZA_OZNACZENIE : 0);
    }

    /** Share of common words (Dice), 0–1. */
    static double podobienstwo(List<String> a, List<String> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        Map<String, Integer> ile = new HashMap<>();
        a.forEach(x -> ile.merge(x, 1, Integer::sum));
        int wspolne = 0;
        for (String x : b) {
            Integer k = ile.get(x);
            if (k != null && k > 0) {
                ile.put(x, k - 1);
                wspolne++;
            }
        }
        return 2.0 * wspolne / (a.size() + b.size());
    }
}
