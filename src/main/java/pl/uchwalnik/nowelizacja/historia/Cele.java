package pl.uchwalnik.nowelizacja.historia;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.historia.Wpis.Czynnosc;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zastosowanie.Drzewo;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;

/** Units that the commands of one act touched (cele), found in the text that the commands gave. */
final class Cele {
    private final Akt po;
    private final int akt;
    /** By identity: two units of an act may be equal. */
    private final IdentityHashMap<Skladnik, List<Wpis>> jednostki = new IdentityHashMap<>();

    private final Map<Klucz, List<Wpis>> czesci = new HashMap<>();

    /** @param po the act after the commands, tirets bearing the ordinals the commands use */
    Cele(Akt po, int akt) {
        this.po = po;
        this.akt = akt;
    }

    List<Wpis> of(Skladnik s) {
        return jednostki.getOrDefault(s, List.of());
    }

    /** Entries of an annex, a title or a preamble. */
    Map<Klucz, List<Wpis>> czesci() {
        return czesci;
    }

    void add(Polecenie p, String przepis) {
        switch (p) {
            case Polecenie.NoweBrzmienie n -> list(n.w(), n.co(), Czynnosc.BRZMIENIE, przepis);
            case Polecenie.Dodanie d -> list(d.w(), d.co(), Czynnosc.DODANIE, przepis);
            case Polecenie.Uchylenie u -> list(u.w(), u.co(), Czynnosc.UCHYLENIE, przepis);
            case Polecenie.ZamianaWyrazow z -> place(z.w(), Czynnosc.ZMIANA, przepis);
            case Polecenie.DodanieWyrazow d -> place(d.w(), Czynnosc.ZMIANA, przepis);
            case Polecenie.SkreslenieWyrazow s -> place(s.w(), Czynnosc.ZMIANA, przepis);
            case Polecenie.ZmianaZnaku z -> place(z.w(), Czynnosc.ZMIANA, przepis);
            case Polecenie.OznaczenieTresci o -> place(o.w().with(o.jako()), Czynnosc.OZNACZENIE, przepis);
            case Polecenie.ZmianaRozproszona r ->
                r.miejsca().forEach(m -> place(r.w().with(m), Czynnosc.ZMIANA, przepis));
            // the mark of the item before is changed only to make room: no footnote speaks of it
            case Polecenie.Polaczone(Polecenie.ZmianaZnaku z, Polecenie drugie) -> add(drugie, przepis);
            case Polecenie.Polaczone(Polecenie pierwsze, Polecenie drugie) -> {
                add(pierwsze, przepis);
                add(drugie, przepis);
            }
        }
    }

    private void list(Sciezka w, Wykaz co, Czynnosc czynnosc, String przepis) {
        if (w.kroki().contains(new Krok.DoCytowanego())) {
            place(w, Czynnosc.ZMIANA, przepis);
            return;
        }
        for (Wykaz.Odcinek o : co.odcinki()) {
            if (o.od().czesc() || o.od() instanceof Krok.DoZalacznika) {
                place(o.od() instanceof Krok.DoZalacznika ? Sciezka.of(o.od()) : w.with(o.od()), czynnosc, przepis);
            } else {
                stretch(w, o, czynnosc).forEach(s -> put(s, czynnosc, Optional.empty(), przepis));
            }
        }
    }

    /** A unit or a part of one, at the end of a path; a change of quoted text is a change of the unit that quotes it. */
    private void place(Sciezka cala, Czynnosc czynnosc, String przepis) {
        int cytat = cala.kroki().indexOf(new Krok.DoCytowanego());
        Sciezka sciezka = cytat < 0 ? cala : cala.prefiks(cytat);
        Optional<Integer> zakres = Zakresy.indeks(po, sciezka);
        List<Krok> kroki = Zakresy.wewnatrz(sciezka);
        if (zakres.isEmpty()) {
            return;
        }
        if (kroki.isEmpty()) {
            put(Klucz.czesci(zakres.get()), new Wpis(czynnosc, Optional.empty(), akt, przepis));
            return;
        }
        Krok ostatni = kroki.getLast();
        switch (ostatni) {
            case Krok.DoTytulu t -> part(zakres.get(), ostatni, czynnosc, przepis);
            case Krok.DoPreambuly p -> part(zakres.get(), ostatni, czynnosc, przepis);
            case Krok.DoOdnosnika o -> {}
            case Krok.DoTytuluSystematyzacyjnej t -> unit(zakres.get(), kroki, czynnosc, ostatni, przepis);
            case Krok.DoNaglowka n -> unit(zakres.get(), kroki, czynnosc, ostatni, przepis);
            case Krok.DoWprowadzenia x -> above(zakres.get(), kroki, czynnosc, przepis);
            case Krok.DoCzesciWspolnej x -> above(zakres.get(), kroki, czynnosc, przepis);
            case Krok.DoZdania x -> above(zakres.get(), kroki, czynnosc, przepis);
            case Krok.DoZalacznika z -> {}
            case Krok.DoSystematyzacyjnej g -> whole(zakres.get(), kroki, czynnosc, przepis);
            case Krok.DoJednostki j -> whole(zakres.get(), kroki, czynnosc, przepis);
            case Krok.DoCytowanego x -> {}
        }
    }

    private void part(int zakres, Krok czesc, Czynnosc czynnosc, String przepis) {
        put(Klucz.czesci(zakres).plus(czesc), new Wpis(czynnosc, Optional.of(czesc), akt, przepis));
    }

    private void above(int zakres, List<Krok> kroki, Czynnosc czynnosc, String przepis) {
        if (kroki.size() > 1) {
            unit(zakres, kroki.subList(0, kroki.size() - 1), czynnosc, kroki.getLast(), przepis);
        }
    }

    private void unit(int zakres, List<Krok> kroki, Czynnosc czynnosc, Krok czesc, String przepis) {
        Drzewo.find(Zakresy.tresc(po, zakres), kroki).ifPresent(s -> put(s, czynnosc, Optional.of(czesc), przepis));
    }

    private void whole(int zakres, List<Krok> kroki, Czynnosc czynnosc, String przepis) {
        Drzewo.find(Zakresy.tresc(po, zakres), kroki).ifPresent(s -> put(s, czynnosc, Optional.empty(), przepis));
    }

    /** Units from one end of a stretch to the other, as they stand now. */
    private List<Skladnik> stretch(Sciezka w, Wykaz.Odcinek o, Czynnosc czynnosc) {
        List<Skladnik> obok = siblings(w);
        int od = indexOf(obok, o.od(), 0, czynnosc);
        if (od < 0) {
            return List.of();
        }
        int doKonca = Math.max(od, indexOf(obok, o.doKonca(), od, czynnosc));
        return obok.subList(od, doKonca + 1).stream()
                .filter(s -> sameKind(s, obok.get(od)))
                .toList();
    }

    private List<Skladnik> siblings(Sciezka w) {
        Optional<Integer> zakres = Zakresy.indeks(po, w);
        if (zakres.isEmpty()) {
            return List.of();
        }
        List<Skladnik> tresc = Zakresy.tresc(po, zakres.get());
        List<Krok> kroki = Zakresy.wewnatrz(w);
        return flat(
                kroki.isEmpty()
                        ? tresc
                        : Drzewo.find(tresc, kroki).map(Drzewo::zawartosc).orElse(List.of()));
    }

    private static List<Skladnik> flat(List<Skladnik> lista) {
        List<Skladnik> wynik = new ArrayList<>();
        for (Skladnik s : lista) {
            wynik.add(s);
            if (s instanceof JednostkaSystematyzacyjna g) {
                wynik.addAll(flat(g.skladniki()));
            }
        }
        return wynik;
    }

    /** An added tiret bears no ordinal yet, whatever the command called it. */
    private static int indexOf(List<Skladnik> lista, Krok krok, int od, Czynnosc czynnosc) {
        boolean nowyTiret = czynnosc == Czynnosc.DODANIE
                && krok instanceof Krok.DoJednostki j
                && j.rodzaj().nieoznaczona();
        for (int i = od; i < lista.size(); i++) {
            boolean trafiony = nowyTiret
                    ? lista.get(i) instanceof Jednostka j && j.oznaczenie().equals(Oznaczenie.BRAK)
                    : Drzewo.pasuje(lista.get(i), krok);
            if (trafiony) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameKind(Skladnik a, Skladnik b) {
        return switch (a) {
            case Jednostka x -> b instanceof Jednostka y && x.rodzaj() == y.rodzaj();
            case JednostkaSystematyzacyjna x -> b instanceof JednostkaSystematyzacyjna y && x.rodzaj() == y.rodzaj();
            case Blok x -> false;
        };
    }

    private void put(Skladnik s, Czynnosc czynnosc, Optional<Krok> czesc, String przepis) {
        jednostki.computeIfAbsent(s, k -> new ArrayList<>()).add(new Wpis(czynnosc, czesc, akt, przepis));
    }

    private void put(Klucz klucz, Wpis wpis) {
        czesci.computeIfAbsent(klucz, k -> new ArrayList<>()).add(wpis);
    }
}
