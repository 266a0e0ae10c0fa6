package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.nowelizacja.dopasowanie.Parowanie;
import pl.uchwalnik.nowelizacja.dopasowanie.Podobne;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;

/** An undivided § that gets ustępy: its text becomes ust. 1, the rest is added (R-G10). */
final class Oznaczanie {
    private Oznaczanie() {}

    /** Empty where the first ustęp of the new text is not the old text: then the § is worded anew. */
    static Optional<List<Polecenie>> polecenia(Sciezka w, Jednostka stara, Jednostka nowa) {
        List<Jednostka> ustepy = nowa.jednostki();
        Jednostka pierwszy = ustepy.getFirst();
        if (ustepy.stream().anyMatch(u -> u.rodzaj() != RodzajJednostki.USTEP)) {
            return Optional.empty();
        }
        Oznaczenie jeden = Oznaczenie.of(1);
        Jednostka dotychczasowa = new Jednostka(
                pierwszy.rodzaj(), jeden, stara.tekst(), stara.skladniki(), stara.czescWspolna(), stara.miejsce());
        if (ustepy.size() < 2 || !nowa.tekst().isEmpty() || !podobne(dotychczasowa, pierwszy)) {
            return Optional.empty();
        }
        Wezel para = Parowanie.para(dotychczasowa, pierwszy);
        // the text still bears no mark of its own when the other changes are made, so its path is that of the § (E67)
        Optional<List<Polecenie>> drobne = RoznicaJednostki.czesciami(w, para, dotychczasowa, pierwszy);
        if (drobne.isEmpty()) {
            return Optional.empty();
        }
        List<Polecenie> wynik = new ArrayList<>(drobne.get());
        List<Jednostka> dodane = new ArrayList<>();
        List<Krok> kroki = new ArrayList<>();
        Oznaczenie numer = jeden;
        for (Jednostka u : ustepy.subList(1, ustepy.size())) {
            numer = numer.next();
            dodane.add(u.withOznaczenie(numer));
            kroki.add(new Krok.DoJednostki(u.rodzaj(), numer));
        }
        wynik.add(new Polecenie.Polaczone(
                new Polecenie.OznaczenieTresci(w, new Krok.DoJednostki(pierwszy.rodzaj(), jeden)),
                new Polecenie.Dodanie(w, Optional.empty(), Wykaz.kolejne(kroki), Brzmienie.of(dodane))));
        return Optional.of(wynik);
    }

    private static boolean podobne(Jednostka a, Jednostka b) {
        return a.equals(b.withOznaczenie(a.oznaczenie())) || Podobne.jednostki(a, b);
    }
}
