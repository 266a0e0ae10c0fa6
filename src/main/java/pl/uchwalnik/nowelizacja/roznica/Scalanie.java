package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/** Merges neighbouring units that are worded anew into one command (ZTP § 94 ust. 3). */
final class Scalanie {
    private Scalanie() {}

    static List<Polecenie> scal(Sciezka w, List<Polecenie> polecenia, List<Wezel> lista) {
        List<Krok> kolejnosc = lista.stream().map(Wezel::krok).toList();
        return scalKolejne(w, polecenia, kolejnosc);
    }

    /** @param kolejnosc all units of the list in the order of the text, repealed ones included */
    static List<Polecenie> scalKolejne(Sciezka w, List<Polecenie> polecenia, List<Krok> kolejnosc) {
        List<Polecenie> wynik = new ArrayList<>();
        List<Krok> kroki = new ArrayList<>();
        List<Skladnik> tresc = new ArrayList<>();
        for (Polecenie p : polecenia) {
            if (p instanceof Polecenie.NoweBrzmienie(Sciezka gdzie, Wykaz co, Brzmienie.Cytowane(List<Skladnik> nowa))
                    && gdzie.equals(w)
                    && co.pierwszy() instanceof Krok.DoJednostki) {
                if (!kroki.isEmpty() && !sasiednie(kroki.getLast(), co.pierwszy(), kolejnosc)) {
                    wydaj(w, kroki, tresc, wynik);
                }
                kroki.add(co.pierwszy());
                tresc.addAll(nowa);
            } else {
                wydaj(w, kroki, tresc, wynik);
                wynik.add(p);
            }
        }
        wydaj(w, kroki, tresc, wynik);
        return wynik;
    }

    private static boolean sasiednie(Krok a, Krok b, List<Krok> kolejnosc) {
        return kolejnosc.indexOf(b) == kolejnosc.indexOf(a) + 1;
    }

    private static void wydaj(Sciezka w, List<Krok> kroki, List<Skladnik> tresc, List<Polecenie> wynik) {
        if (!kroki.isEmpty()) {
            wynik.add(new Polecenie.NoweBrzmienie(w, Wykaz.kolejne(kroki), Brzmienie.of(tresc)));
            kroki.clear();
            tresc.clear();
        }
    }
}
