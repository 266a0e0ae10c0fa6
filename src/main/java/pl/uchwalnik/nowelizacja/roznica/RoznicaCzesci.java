package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;

/** Changes of what is no unit: the title, a preamble, titles of annexes, footnotes (§ 163 ust. 2). */
final class RoznicaCzesci {
    private final Akt stary;
    private final Akt nowy;

    RoznicaCzesci(Akt stary, Akt nowy) {
        this.stary = stary;
        this.nowy = nowy;
    }

    List<Polecenie> tytul() {
        String a = stary.naglowek().przedmiot();
        String b = nowy.naglowek().przedmiot();
        if (a.equals(b)) {
            return List.of();
        }
        Krok tytul = new Krok.DoTytulu();
        return RoznicaSlow.polecenia(Sciezka.of(tytul), a, b)
                .orElseGet(() -> List.of(new Polecenie.NoweBrzmienie(Sciezka.AKT, Wykaz.of(tytul), Brzmienie.of(b))));
    }

    List<Polecenie> preambula() {
        List<Akapit> a = stary.preambula();
        List<Akapit> b = nowy.preambula();
        Wykaz preambula = Wykaz.of(new Krok.DoPreambuly());
        if (a.equals(b) || stary.naglowek().pusty()) {
            return List.of();
        }
        if (a.isEmpty()) {
            return List.of(new Polecenie.Dodanie(Sciezka.AKT, Optional.empty(), preambula, Brzmienie.of(b)));
        }
        if (b.isEmpty()) {
            return List.of(new Polecenie.Uchylenie(Sciezka.AKT, preambula));
        }
        Optional<List<Polecenie>> slowami = a.size() == 1 && b.size() == 1
                ? RoznicaSlow.polecenia(
                        Sciezka.of(new Krok.DoPreambuly()),
                        a.getFirst().tekst(),
                        b.getFirst().tekst())
                : Optional.empty();
        return slowami.orElseGet(() -> List.of(new Polecenie.NoweBrzmienie(Sciezka.AKT, preambula, Brzmienie.of(b))));
    }

    /** The title of an annex: by words where one line of it changes. */
    List<Polecenie> tytulZalacznika(int i, int j) {
        List<String> a = stary.zalaczniki().get(i).tytul();
        List<String> b = nowy.zalaczniki().get(j).tytul();
        if (a.equals(b) || b.isEmpty()) {
            return List.of();
        }
        Sciezka w = Sciezka.of(Zakresy.krok(stary, i));
        Krok tytul = new Krok.DoTytulu();
        return wierszem(w.with(tytul), i, a, b)
                .orElseGet(() -> List.of(new Polecenie.NoweBrzmienie(
                        w,
                        Wykaz.of(tytul),
                        Brzmienie.of(b.stream().map(Akapit::of).toList()))));
    }

    private Optional<List<Polecenie>> wierszem(Sciezka w, int i, List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return Optional.empty();
        }
        List<Polecenie> wynik = new ArrayList<>();
        for (int k = 0; k < a.size(); k++) {
            if (!a.get(k).equals(b.get(k))) {
                Optional<List<Polecenie>> slowami = RoznicaSlow.polecenia(w, a.get(k), b.get(k));
                if (slowami.isEmpty()) {
                    return Optional.empty();
                }
                wynik.addAll(slowami.get());
            }
        }
        boolean dobre = Ujednolicenie.apply(stary, wynik)
                .wartosc()
                .filter(x -> x.zalaczniki().get(i).tytul().equals(b))
                .isPresent();
        return dobre ? Optional.of(wynik) : Optional.empty();
    }

    /** Footnotes by their order; those of the legal basis follow it and are no matter of commands. */
    List<Polecenie> odnosniki(Sciezka w, List<Odnosnik> a, List<Odnosnik> b) {
        List<Polecenie> wynik = new ArrayList<>();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            String nowe = b.get(i).tekst();
            Krok odnosnik = new Krok.DoOdnosnika(i + 1);
            if (!a.get(i).tekst().equals(nowe) && poPodstawie(w, a.get(i), b.get(i))) {
                wynik.addAll(RoznicaSlow.polecenia(w.with(odnosnik), a.get(i).tekst(), nowe)
                        .orElseGet(
                                () -> List.of(new Polecenie.NoweBrzmienie(w, Wykaz.of(odnosnik), Brzmienie.of(nowe)))));
            }
        }
        for (int i = a.size(); i < b.size(); i++) {
            if (poPodstawie(w, b.get(i), b.get(i))) {
                Wykaz co = Wykaz.of(new Krok.DoOdnosnika(i + 1));
                wynik.add(new Polecenie.Dodanie(
                        w, Optional.empty(), co, Brzmienie.of(b.get(i).tekst())));
            }
        }
        for (int i = b.size(); i < a.size(); i++) {
            if (poPodstawie(w, a.get(i), a.get(i))) {
                wynik.add(new Polecenie.Uchylenie(w, Wykaz.of(new Krok.DoOdnosnika(i + 1))));
            }
        }
        return wynik;
    }

    private boolean poPodstawie(Sciezka w, Odnosnik a, Odnosnik b) {
        return !w.pusta() || !(stary.odnosnikPodstawy(a) || nowy.odnosnikPodstawy(b));
    }
}
