package pl.uchwalnik.nowelizacja.roznica;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zastosowanie.Zdania;

/** Change of a running text: by sentence or by words, where that is clearer than the whole (ZTP § 87 ust. 2–3). */
final class RoznicaTekstu {
    private RoznicaTekstu() {}

    /**
     * Commands below the level of the whole text; empty where the whole text is clearer.
     *
     * @param ogon the mark that stands after the old text and is not compared
     */
    static Optional<List<Polecenie>> polecenia(Sciezka w, String stary, String nowy, String ogon) {
        List<String> stare = Zdania.split(stary);
        List<String> nowe = Zdania.split(nowy);
        if (stare.size() < 2 && nowe.size() < 2) {
            return RoznicaSlow.polecenia(w, stary, nowy, ogon);
        }
        if (!Zdania.join(stare).equals(stary) || !Zdania.join(nowe).equals(nowy)) {
            return Optional.empty();
        }
        int p = 0;
        while (p < stare.size() && p < nowe.size() && stare.get(p).equals(nowe.get(p))) {
            p++;
        }
        int k = 0;
        while (k < stare.size() - p
                && k < nowe.size() - p
                && stare.get(stare.size() - 1 - k).equals(nowe.get(nowe.size() - 1 - k))) {
            k++;
        }
        return zdania(w, stare, nowe, p, k);
    }

    private static Optional<List<Polecenie>> zdania(Sciezka w, List<String> stare, List<String> nowe, int p, int k) {
        int s = stare.size() - p - k;
        int n = nowe.size() - p - k;
        if (s == 1 && n == 1 && stare.size() > 1) {
            Krok zdanie = new Krok.DoZdania(p + 1);
            return RoznicaSlow.polecenia(w.with(zdanie), stare.get(p), nowe.get(p))
                    .or(() -> Optional.of(
                            List.of(new Polecenie.NoweBrzmienie(w, Wykaz.of(zdanie), Brzmienie.of(nowe.get(p))))));
        }
        if (s == 0 && n == 1) {
            Optional<Krok> po = k == 0 || p == 0 ? Optional.empty() : Optional.of(new Krok.DoZdania(p));
            return Optional.of(List.of(
                    new Polecenie.Dodanie(w, po, Wykaz.of(new Krok.DoZdania(p + 1)), Brzmienie.of(nowe.get(p)))));
        }
        if (s == 1 && n == 0) {
            return Optional.of(List.of(new Polecenie.Uchylenie(w, Wykaz.of(new Krok.DoZdania(p + 1)))));
        }
        return Optional.empty();
    }
}
