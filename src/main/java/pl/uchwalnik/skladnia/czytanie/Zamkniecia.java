package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.skladnia.wiersze.Cudzyslowy;

/**
 * Closings of quotations at the end of a line (zamknięcia cytatów). A quotation ends where its opening mark is balanced, if
 * there the line ends too, with or without {@code ;} {@code ,} {@code .}
 *
 * @param znaki what follows each closing mark, the innermost first
 * @param reszta the line without them
 */
public record Zamkniecia(List<String> znaki, String reszta) {

    /** @param otwarte of every open quotation, innermost first; counts what is left open after this line */
    public static Zamkniecia read(String t, List<Budowa> otwarte) {
        if (otwarte.isEmpty()) {
            return new Zamkniecia(List.of(), t);
        }
        int saldo = Cudzyslowy.bilans(t);
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

    private static int ogon(String t) {
        int n = t.length();
        if (n > 0 && t.charAt(n - 1) == '”') {
            return n - 1;
        }
        return n > 1 && t.charAt(n - 2) == '”' && ";,.".indexOf(t.charAt(n - 1)) >= 0 ? n - 2 : -1;
    }
}
