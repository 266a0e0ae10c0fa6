package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.nowelizacja.dopasowanie.Los;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Ogon;

/** Changes in the lower units of one unit: in place order, consecutive ones of a kind together (ZTP § 94 ust. 3). */
final class RoznicaListy {
    private final Sciezka w;
    private final List<Wezel> lista;
    private final Ogony ogony;
    private final int ostatniaStara;
    private final int ostatniaNowa;
    private final List<Polecenie> wynik = new ArrayList<>();

    RoznicaListy(Sciezka w, List<Wezel> lista, boolean czescWspolna) {
        this.w = w;
        this.lista = lista;
        this.ogony = Ogony.of(lista, czescWspolna);
        this.ostatniaStara = ostatni(true);
        this.ostatniaNowa = ostatni(false);
        this.wspolna = czescWspolna;
    }

    private final boolean wspolna;

    private int ostatni(boolean stare) {
        int wynikowy = -1;
        for (int i = 0; i < lista.size(); i++) {
            if (stare ? lista.get(i).byla() : lista.get(i).bedzie()) {
                wynikowy = i;
            }
        }
        return wynikowy;
    }

    /** Empty where the list cannot be changed item by item: the unit above must be worded anew, or nothing helps. */
    Optional<List<Polecenie>> polecenia() {
        for (int i = 0; i < lista.size(); ) {
            int koniec = ciag(i);
            List<Wezel> grupa = lista.subList(i, koniec);
            switch (grupa.getFirst().los()) {
                case ZOSTAJE -> zostaje(i);
                case DODANA -> {
                    if (!dodane(i, grupa)) {
                        return Optional.empty();
                    }
                }
                case UCHYLANA -> uchylane(i, grupa);
                case DAWNIEJ_UCHYLONA -> {}
            }
            i = koniec;
        }
        return Optional.of(Scalanie.scal(w, wynik, lista));
    }

    /** End of the run of neighbours with one fate; units that stay go one by one. */
    private int ciag(int i) {
        Los los = lista.get(i).los();
        int j = i + 1;
        if (los == Los.DODANA || los == Los.UCHYLANA) {
            while (j < lista.size() && lista.get(j).los() == los) {
                j++;
            }
        }
        return j;
    }

    private Znak nalezny(int i) {
        if (i != ostatniaNowa) {
            return ogony.srodkowy();
        }
        return ogony.koncowy() == Znak.BRAK && !wspolna && nieWyliczenie() && naKoncuZdania()
                ? Znak.KROPKA
                : ogony.koncowy();
    }

    /** A lower list may stand before the common part of a higher one: there its last item rightly has no mark. */
    private boolean naKoncuZdania() {
        return lista.getFirst().rodzaj() == RodzajJednostki.PUNKT;
    }

    private boolean nieWyliczenie() {
        return ostatniaStara != ostatniaNowa;
    }

    private boolean wyliczenie() {
        return lista.getFirst().rodzaj().wyliczeniowa();
    }

    private void zostaje(int i) {
        Wezel wezel = lista.get(i);
        Jednostka stara = wezel.stara().orElseThrow();
        Jednostka nowa = wezel.nowa().orElseThrow();
        boolean zmianaPolozenia = wyliczenie() && (i == ostatniaStara) != (i == ostatniaNowa);
        Znak ogon = Ogon.znak(stara);
        if (zmianaPolozenia) {
            Znak nalezny = nalezny(i);
            List<Polecenie> drobne = RoznicaJednostki.polecenia(w, wezel, ogon);
            boolean przezZnak = drobne.isEmpty() && (ogon != Znak.BRAK || wspolna);
            if (!drobne.isEmpty() || (!przezZnak && ogon != nalezny)) {
                wynik.add(RoznicaJednostki.calosc(w, wezel, nalezny));
            }
            return;
        }
        Znak docelowy = wyliczenie() && i != ostatniaNowa ? Ogon.znak(nowa) : ogon;
        if (!wyliczenie()) {
            wynik.addAll(RoznicaJednostki.polecenia(w, wezel, Ogon.znak(nowa)));
            return;
        }
        List<Polecenie> drobne = RoznicaJednostki.polecenia(w, wezel, docelowy);
        wynik.addAll(drobne);
        boolean wCalosci = drobne.size() == 1 && drobne.getFirst().equals(RoznicaJednostki.calosc(w, wezel, docelowy));
        if (docelowy != ogon && !wCalosci && docelowy != Znak.BRAK) {
            wynik.add(znak(wezel, docelowy));
        }
    }

    private Polecenie znak(Wezel wezel, Znak nowy) {
        Jednostka stara = wezel.stara().orElseThrow();
        return new Polecenie.ZmianaZnaku(Ogony.doZnaku(w.with(wezel.krok()), stara), Ogon.znak(stara), nowy);
    }

    /** The sign change that goes with an addition or a repeal at the end, unless the item is worded anew anyway. */
    private Polecenie zeZnakiem(int i, Polecenie p) {
        if (i < 0 || !wyliczenie() || lista.get(i).los() != Los.ZOSTAJE) {
            return p;
        }
        Wezel wezel = lista.get(i);
        Znak nalezny = nalezny(i);
        Znak obecny = Ogon.znak(wezel.stara().orElseThrow());
        boolean wCalosci = wynik.contains(RoznicaJednostki.calosc(w, wezel, nalezny));
        return obecny == nalezny || wCalosci ? p : new Polecenie.Polaczone(znak(wezel, nalezny), p);
    }

    private boolean dodane(int i, List<Wezel> grupa) {
        boolean tirety = grupa.getFirst().rodzaj().nieoznaczona();
        boolean naPoczatku = i == 0;
        if (naPoczatku
                || (!tirety
                        && grupa.stream()
                                .anyMatch(g -> g.oznaczenie().toString().isEmpty()))) {
            return false;
        }
        List<Jednostka> tresc = new ArrayList<>();
        for (int k = 0; k < grupa.size(); k++) {
            Jednostka nowa = Wynikowa.of(grupa.get(k));
            tresc.add(wyliczenie() ? Ogon.withZnak(nowa, nalezny(i + k)) : nowa);
        }
        boolean naKoncu = i + grupa.size() == lista.size();
        Optional<Krok> po =
                naKoncu ? Optional.empty() : Optional.of(lista.get(i - 1).krok());
        Wykaz co = tirety
                ? tirety(grupa, naKoncu)
                : Wykaz.kolejne(grupa.stream().map(Wezel::krok).toList());
        Polecenie p = new Polecenie.Dodanie(w, po, co, Brzmienie.of(tresc));
        boolean przejmujeKoniec = ostatniaNowa >= i && ostatniaNowa < i + grupa.size();
        wynik.add(przejmujeKoniec ? zeZnakiem(ostatniaStara, p) : p);
        return true;
    }

    /** A tiret in between is not counted, one at the end is (D8). */
    private Wykaz tirety(List<Wezel> grupa, boolean naKoncu) {
        if (!naKoncu) {
            return Wykaz.of(grupa.getFirst().krok());
        }
        int dotychczas = (int) lista.stream().filter(x -> x.los() != Los.DODANA).count();
        List<Krok> kroki = new ArrayList<>();
        for (int k = 1; k <= grupa.size(); k++) {
            kroki.add(new Krok.DoJednostki(grupa.getFirst().rodzaj(), pl.uchwalnik.akt.Oznaczenie.of(dotychczas + k)));
        }
        return Wykaz.kolejne(kroki);
    }

    private void uchylane(int i, List<Wezel> grupa) {
        Polecenie p = new Polecenie.Uchylenie(
                w, Wykaz.kolejne(grupa.stream().map(Wezel::krok).toList()));
        boolean koniec = ostatniaStara >= i && ostatniaStara < i + grupa.size();
        wynik.add(koniec ? zeZnakiem(ostatniaNowa, p) : p);
    }
}
