package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Gathers one change of words made in many places into one command at its first place (ZTP § 88). */
final class Rozproszone {
    private Rozproszone() {}

    static List<Polecenie> zbierz(List<Polecenie> polecenia) {
        List<RozproszoneZOdmiana.Zamiana> zamiany = new ArrayList<>();
        for (int i = 0; i < polecenia.size(); i++) {
            zamiana(polecenia, i).ifPresent(zamiany::add);
        }
        Map<Integer, Polecenie> pierwsze = new LinkedHashMap<>();
        Set<Integer> zebrane = new TreeSet<>();
        for (RozproszoneZOdmiana.Wspolna w : RozproszoneZOdmiana.znajdz(zamiany)) {
            pierwsze.put(w.zamiany().getFirst().indeks(), polecenie(w, polecenia));
            w.zamiany().forEach(z -> zebrane.add(z.indeks()));
        }
        List<Polecenie> wynik = new ArrayList<>();
        for (int i = 0; i < polecenia.size(); i++) {
            Polecenie pierwsze0 = pierwsze.getOrDefault(i, polecenia.get(i));
            if (pierwsze.containsKey(i) || !zebrane.contains(i)) {
                wynik.add(pierwsze0);
            }
        }
        return wynik;
    }

    private static Polecenie polecenie(RozproszoneZOdmiana.Wspolna w, List<Polecenie> polecenia) {
        Sciezka zakres = w.zamiany().getFirst().zakres();
        List<Sciezka> miejsca = w.zamiany().stream()
                .map(z -> polecenia.get(z.indeks()).w().kroki())
                .map(kroki -> new Sciezka(kroki.subList(zakres.dlugosc(), kroki.size())))
                .toList();
        return new Polecenie.ZmianaRozproszona(zakres, miejsca, w.odmiana(), w.stare(), w.nowe());
    }

    private static Optional<RozproszoneZOdmiana.Zamiana> zamiana(List<Polecenie> polecenia, int i) {
        Polecenie p = polecenia.get(i);
        if (p.w().kroki().stream().noneMatch(Krok.DoJednostki.class::isInstance) || !sama(polecenia, i)) {
            return Optional.empty();
        }
        Sciezka zakres = p.w().zakres();
        return switch (p) {
            case Polecenie.ZamianaWyrazow z ->
                Optional.of(new RozproszoneZOdmiana.Zamiana(i, zakres, z.stare(), z.nowe()));
            case Polecenie.SkreslenieWyrazow s ->
                Optional.of(new RozproszoneZOdmiana.Zamiana(i, zakres, s.stare(), ""));
            case Polecenie inne -> Optional.empty();
        };
    }

    /** The list names only places that are not changed otherwise (§ 88 ust. 1a). */
    private static boolean sama(List<Polecenie> polecenia, int i) {
        Sciezka w = polecenia.get(i).w();
        boolean lewa = i > 0 && obejmuje(w, polecenia.get(i - 1).w());
        boolean prawa =
                i + 1 < polecenia.size() && obejmuje(w, polecenia.get(i + 1).w());
        return !lewa && !prawa;
    }

    private static boolean obejmuje(Sciezka w, Sciezka inna) {
        return w.wspolne(inna) == w.dlugosc();
    }
}
