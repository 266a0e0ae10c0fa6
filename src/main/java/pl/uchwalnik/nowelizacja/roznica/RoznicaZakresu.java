package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.nowelizacja.dopasowanie.Los;
import pl.uchwalnik.nowelizacja.dopasowanie.Miejsca;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.polecenia.Znak;
import pl.uchwalnik.nowelizacja.zastosowanie.Ogon;

/** Changes of the body or of one annex: §§ and chapters in the order of their places (R-A12). */
final class RoznicaZakresu {
    private final Sciezka zakres;
    private final List<Miejsca.Miejsce> miejsca;
    private final List<Diagnoza> odmowy;
    private final Predicate<Sciezka> wCalosci;
    private final List<Polecenie> wynik = new ArrayList<>();

    /** @param wCalosci paths of changed §§ that are to be worded anew as a whole */
    RoznicaZakresu(Sciezka zakres, List<Miejsca.Miejsce> miejsca, List<Diagnoza> odmowy, Predicate<Sciezka> wCalosci) {
        this.zakres = zakres;
        this.miejsca = miejsca;
        this.odmowy = odmowy;
        this.wCalosci = wCalosci;
    }

    List<Polecenie> polecenia() {
        int i = 0;
        while (i < miejsca.size()) {
            i = miejsca.get(i).jestNaglowkiem() ? naglowek(i) : jednostki(i);
        }
        List<Krok> kolejnosc = miejsca.stream().map(Miejsca.Miejsce::krok).toList();
        return Scalanie.scalKolejne(zakres, wynik, kolejnosc);
    }

    /** Units up to the next heading or change of fate; gives the index after them. */
    private int jednostki(int i) {
        Los los = miejsca.get(i).los();
        int j = i + 1;
        if (los == Los.DODANA || los == Los.UCHYLANA) {
            while (j < miejsca.size()
                    && !miejsca.get(j).jestNaglowkiem()
                    && miejsca.get(j).los() == los) {
                j++;
            }
        }
        switch (los) {
            case ZOSTAJE -> {
                Wezel wezel = miejsca.get(i).wezel().orElseThrow();
                Znak ogon = Ogon.znak(wezel.nowa().orElseThrow());
                List<Polecenie> zmiany = RoznicaJednostki.polecenia(zakres, wezel, ogon);
                wynik.addAll(
                        !zmiany.isEmpty() && wCalosci.test(zakres.with(wezel.krok()))
                                ? List.of(RoznicaJednostki.calosc(zakres, wezel, ogon))
                                : zmiany);
            }
            case DODANA -> dodane(i, j);
            case UCHYLANA ->
                wynik.add(new Polecenie.Uchylenie(
                        zakres,
                        Wykaz.kolejne(miejsca.subList(i, j).stream()
                                .map(Miejsca.Miejsce::krok)
                                .toList())));
            case DAWNIEJ_UCHYLONA -> {}
        }
        return j;
    }

    /** D7: refuses where an added § has no mark. */
    private boolean bezNumeru(List<Miejsca.Miejsce> dodane) {
        List<Wezel> wezly = miejsca.stream().flatMap(x -> x.wezel().stream()).toList();
        Optional<Wezel> bez = dodane.stream()
                .flatMap(x -> x.wezel().stream())
                .filter(x -> x.oznaczenie().equals(Oznaczenie.BRAK))
                .findFirst();
        bez.ifPresent(x -> odmowy.add(Odmowa.brakNumeru(zakres, wezly, wezly.indexOf(x))));
        return bez.isPresent();
    }

    private void dodane(int i, int j) {
        if (bezNumeru(miejsca.subList(i, j))) {
            return;
        }
        List<Jednostka> tresc = new ArrayList<>();
        List<Krok> kroki = new ArrayList<>();
        for (Miejsca.Miejsce m : miejsca.subList(i, j)) {
            Wezel w = m.wezel().orElseThrow();
            tresc.add(Wynikowa.of(w));
            kroki.add(w.krok());
        }
        Brzmienie brzmienie = Brzmienie.of(tresc);
        Wykaz co = Wykaz.kolejne(kroki);
        Miejsca.Miejsce poprzednie = miejsca.get(stojace(i - 1));
        boolean naKoncu = j == miejsca.size();
        if (poprzednie.jestNaglowkiem()) {
            poNaglowku(poprzednie, co, brzmienie);
        } else if (naKoncu) {
            wynik.add(new Polecenie.Dodanie(zakres, Optional.empty(), co, brzmienie));
        } else {
            wynik.add(new Polecenie.Dodanie(zakres, Optional.of(poprzednie.krok()), co, brzmienie));
        }
    }

    /** The place at this index, or before it where headings are repealed: nothing can be named by them any more. */
    private int stojace(int i) {
        int k = i;
        while (k > 0
                && miejsca.get(k).jestNaglowkiem()
                && miejsca.get(k).naglowek().isEmpty()) {
            k--;
        }
        return k;
    }

    /** First units of a chapter (§ 89a): the chapter must bear a mark to be named. */
    private void poNaglowku(Miejsca.Miejsce naglowek, Wykaz co, Brzmienie brzmienie) {
        if (Miejsca.oznaczenie(naglowek).equals(Oznaczenie.BRAK)) {
            odmowy.add(Odmowa.uklad(
                    "pierwsza jednostka rozdziału, który nie ma oznaczenia",
                    naglowek.dawnyNaglowek()
                            .or(naglowek::naglowek)
                            .orElseThrow()
                            .miejsce()));
            return;
        }
        wynik.add(new Polecenie.Dodanie(
                new Sciezka(razem(naglowek.nad(), naglowek.krok())), Optional.empty(), co, brzmienie));
    }

    private List<Krok> razem(List<Krok> nad, Krok ostatni) {
        List<Krok> kroki = new ArrayList<>(zakres.kroki());
        kroki.addAll(nad);
        kroki.add(ostatni);
        return kroki;
    }

    private Sciezka pod(List<Krok> nad) {
        List<Krok> kroki = new ArrayList<>(zakres.kroki());
        kroki.addAll(nad);
        return new Sciezka(kroki);
    }

    /** Heading and, for an added or repealed chapter, what it holds; gives the index after them. */
    private int naglowek(int i) {
        Miejsca.Miejsce m = miejsca.get(i);
        int koniec = koniecRozdzialu(i);
        List<Miejsca.Miejsce> zawartosc = miejsca.subList(i + 1, koniec);
        switch (m.los()) {
            case ZOSTAJE -> tytul(m);
            case DODANA -> {
                if (!zawartosc.isEmpty() && zawartosc.stream().allMatch(x -> x.los() == Los.DODANA)) {
                    return rozdzial(i, koniec);
                }
                dodanyNaglowek(i);
            }
            case UCHYLANA -> {
                if (zawartosc.stream().allMatch(x -> x.los() == Los.UCHYLANA || x.los() == Los.DAWNIEJ_UCHYLONA)) {
                    wynik.add(new Polecenie.Uchylenie(pod(m.nad()), Wykaz.of(m.krok())));
                    return koniec;
                }
                JednostkaSystematyzacyjna g = m.dawnyNaglowek().orElseThrow();
                wynik.add(new Polecenie.Uchylenie(
                        pod(m.nad()), Wykaz.of(new Krok.DoNaglowka(g.rodzaj(), g.oznaczenie()))));
            }
            case DAWNIEJ_UCHYLONA -> {}
        }
        return i + 1;
    }

    private int koniecRozdzialu(int i) {
        int j = i + 1;
        while (j < miejsca.size()
                && !(miejsca.get(j).jestNaglowkiem()
                        && miejsca.get(j)
                                        .rodzajNaglowka()
                                        .compareTo(miejsca.get(i).rodzajNaglowka())
                                <= 0)) {
            j++;
        }
        return j;
    }

    private void tytul(Miejsca.Miejsce m) {
        JednostkaSystematyzacyjna stary = m.dawnyNaglowek().orElseThrow();
        String nowy = m.naglowek().orElseThrow().tytul();
        if (!stary.tytul().equals(nowy)) {
            Krok tytul = new Krok.DoTytuluSystematyzacyjnej(stary.rodzaj(), stary.oznaczenie());
            wynik.add(new Polecenie.NoweBrzmienie(pod(m.nad()), Wykaz.of(tytul), Brzmienie.of(nowy)));
        }
    }

    private int rozdzial(int i, int koniec) {
        Miejsca.Miejsce m = miejsca.get(i);
        JednostkaSystematyzacyjna g = m.naglowek().orElseThrow();
        Optional<Miejsca.Miejsce> poprzedni = poprzedniRozdzial(i);
        if (poprzedni.isEmpty() || g.oznaczenie().equals(Oznaczenie.BRAK)) {
            odmowy.add(Odmowa.brakNumeruRozdzialu(zakres, g));
            return koniec;
        }
        if (bezNumeru(miejsca.subList(i + 1, koniec))) {
            return koniec;
        }
        JednostkaSystematyzacyjna caly = Rozdzialy.zloz(g, miejsca.subList(i + 1, koniec));
        wynik.add(new Polecenie.Dodanie(
                pod(m.nad()),
                Optional.of(poprzedni.get().krok()),
                Wykaz.of(m.krok()),
                Brzmienie.of(List.<Skladnik>of(caly))));
        return koniec;
    }

    private Optional<Miejsca.Miejsce> poprzedniRozdzial(int i) {
        return miejsca.subList(0, i).reversed().stream()
                .filter(Miejsca.Miejsce::jestNaglowkiem)
                .filter(x -> x.rodzajNaglowka() == miejsca.get(i).rodzajNaglowka())
                .findFirst();
    }

    private void dodanyNaglowek(int i) {
        JednostkaSystematyzacyjna g = miejsca.get(i).naglowek().orElseThrow();
        if (i == 0 || miejsca.get(i - 1).jestNaglowkiem() || g.oznaczenie().equals(Oznaczenie.BRAK)) {
            odmowy.add(Odmowa.uklad("nagłówek „" + g.tytul() + "” przed pierwszą jednostką", g.miejsce()));
            return;
        }
        wynik.add(new Polecenie.Dodanie(
                zakres,
                Optional.of(miejsca.get(i - 1).krok()),
                Wykaz.of(new Krok.DoNaglowka(g.rodzaj(), g.oznaczenie())),
                Brzmienie.of(List.<Skladnik>of(g.withSkladniki(List.of())))));
    }
}
