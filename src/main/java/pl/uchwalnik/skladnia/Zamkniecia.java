package pl.uchwalnik.skladnia;

import java.util.ArrayList;
import java.util.List;

/**
 * Closings of quotations at the end of a line (zamknięcia cytatów). A quotation ends where its opening mark is balanced, if
 * there the line ends too, with or without {@code ;} {@code ,} {@code .}
 *
 * @param znaki what follows each closing mark, the innermost first
 * @param reszta the line without them
 */
record Zamkniecia(List<String> znaki, String reszta) {

    /** @param otwarte of every open quotation, innermost first; counts what is left open after this line */
    static Zamkniecia read(String t, List<Budowa> otwarte) {
        if (otwarte.isEmpty()) {
            return new Zamkniecia(List.of(), t);
        }
        int saldo = bilans(t);
        int ile = 0;
        for (Budowa cytat : otwarte) {
            cytat.otwarte += saldo;
            if (cytat.otwarte > 0) {
                break;
            }
            saldo = cytat.otwarte;
            ile++;
        }
        List<String> znaki = new ArrayList<>();
        String reszta = t;
        while (znaki.size() < ile && ogon(reszta) >= 0) {
            int i = ogon(reszta);
            znaki.addFirst(reszta.substring(i + 1));
            reszta = reszta.substring(0, i).stripTrailing();
        }
        // a closing mark in the middle of a line closes nothing: the quotation goes on
        for (Budowa cytat : otwarte.subList(znaki.size(), ile)) {
            cytat.otwarte = 1;
        }
        return new Zamkniecia(znaki, reszta);
    }

    /** Opening marks less closing ones. */
    static int bilans(String t) {
        int saldo = 0;
        for (int i = t.indexOf('„'); i >= 0; i = t.indexOf('„', i + 1)) {
            saldo++;
        }
        for (int i = t.indexOf('”'); i >= 0; i = t.indexOf('”', i + 1)) {
            saldo--;
        }
        return saldo;
    }

    /** True where every closing mark has its opening mark before it. */
    static boolean zbilansowany(String t) {
        int saldo = 0;
        for (int i = 0; i < t.length() && saldo >= 0; i++) {
            saldo += t.charAt(i) == '„' ? 1 : t.charAt(i) == '”' ? -1 : 0;
        }
        return saldo == 0;
    }

    private static int ogon(String t) {
        int n = t.length();
        if (n > 0 && t.charAt(n - 1) == '”') {
            return n - 1;
        }
        return n > 1 && t.charAt(n - 2) == '”' && ";,.".indexOf(t.charAt(n - 1)) >= 0 ? n - 2 : -1;
    }
}
