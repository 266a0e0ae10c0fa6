package pl.uchwalnik.wczytanie;

import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Bounds (granice) of what can be an act: the longest statutes have some ten thousand lines and twenty thousand marks. A
 * file far beyond that is something else, and reading it would only take time and memory.
 */
final class Granice {
    private static final int NAJWIECEJ_WIERSZY = 300_000;
    private static final int NAJWIECEJ_ZNAKOW = 300_000;

    private Granice() {}

    static void check(String plik, String tekst) throws OdmowaException {
        int wiersze = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            wiersze += c == '\n' || c == '\r' ? 1 : 0;
        }
        check(plik, wiersze, marks(tekst));
    }

    static void check(String plik, List<Linia> linie) throws OdmowaException {
        check(
                plik,
                linie.size(),
                linie.stream().mapToLong(l -> marks(l.tekst())).sum());
    }

    /** Places where {@code .}, {@code )} or {@code /} ends a short number or letter. */
    private static long marks(String t) {
        long ile = 0;
        for (int i = 1; i < t.length(); i++) {
            char c = t.charAt(i);
            if ((c == ')' || c == '.' || c == '/') && Character.isLetterOrDigit(t.charAt(i - 1))) {
                int od = i - 1;
                while (od >= 0 && i - od <= 4 && Character.isLetterOrDigit(t.charAt(od))) {
                    od--;
                }
                boolean krotkie = od < 0 || !Character.isLetterOrDigit(t.charAt(od));
                boolean cyfra = Character.isDigit(t.charAt(od + 1));
                ile += krotkie && (cyfra || c == ')') ? 1 : 0;
            }
        }
        return ile;
    }

    private static void check(String plik, long wiersze, long znaki) throws OdmowaException {
        if (wiersze > NAJWIECEJ_WIERSZY || znaki > NAJWIECEJ_ZNAKOW) {
            String ile = wiersze > NAJWIECEJ_WIERSZY
                    ? "ponad " + NAJWIECEJ_WIERSZY / 1000 + " tys. wierszy"
                    : "ponad " + NAJWIECEJ_ZNAKOW / 1000 + " tys. oznaczeń jednostek";
            throw new OdmowaException(
                    Diagnoza.blad("W116", Polozenie.of(plik), "To nie jest akt normatywny: plik ma " + ile + ".")
                            .withPodpowiedz("Sprawdź, czy to ten plik; jeśli tak, wczytuj go częściami."));
        }
    }
}
