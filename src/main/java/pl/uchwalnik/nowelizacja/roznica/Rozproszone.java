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
import pl.uchwalnik.nowelizacja.polecenia.Polecenie.Odmiana;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;

/** Gathers one change of words made in many places into one command at its first place (ZTP § 88). */
final class Rozproszone {

    /** The same words changed the same way in the same text. */
    private record Klucz(Sciezka zakres, String stare, String nowe) {}

    private Rozproszone() {}

    static List<Polecenie> zbierz(List<Polecenie> polecenia) {
        Map<Klucz, List<Integer>> grupy = new LinkedHashMap<>();
        for (int i = 0; i < polecenia.size(); i++) {
            int tu = i;
            klucz(polecenia.get(i))
                    .filter(k -> sama(polecenia, tu))
                    .ifPresent(k ->
                            grupy.computeIfAbsent(k, x -> new ArrayList<>()).add(tu));
        }
        grupy.values().removeIf(g -> g.size() < 2);
        if (grupy.isEmpty()) {
            return polecenia;
        }
        Map<Integer, Polecenie> pierwsze = new LinkedHashMap<>();
        Set<Integer> zebrane = new TreeSet<>();
        grupy.forEach((k, indeksy) -> {
            pierwsze.put(indeksy.getFirst(), rozproszona(k, indeksy, polecenia));
            zebrane.addAll(indeksy);
        });
        List<Polecenie> wynik = new ArrayList<>();
        for (int i = 0; i < polecenia.size(); i++) {
            if (pierwsze.containsKey(i)) {
                wynik.add(pierwsze.get(i));
            } else if (!zebrane.contains(i)) {
                wynik.add(polecenia.get(i));
            }
        }
        return wynik;
    }

    private static Polecenie rozproszona(Klucz k, List<Integer> indeksy, List<Polecenie> polecenia) {
        int n = k.zakres().dlugosc();
        List<Sciezka> miejsca = indeksy.stream()
                .map(i -> polecenia.get(i).w().kroki())
                .map(kroki -> new Sciezka(kroki.subList(n, kroki.size())))
                .toList();
        return new Polecenie.ZmianaRozproszona(k.zakres(), miejsca, Odmiana.BEZ_ZMIAN, k.stare(), k.nowe());
    }

    private static Optional<Klucz> klucz(Polecenie p) {
        return switch (p) {
            case Polecenie.ZamianaWyrazow z
            when wJednostce(z.w()) -> Optional.of(new Klucz(z.w().zakres(), z.stare(), z.nowe()));
            case Polecenie.SkreslenieWyrazow s
            when wJednostce(s.w()) -> Optional.of(new Klucz(s.w().zakres(), s.stare(), ""));
            case Polecenie inne -> Optional.empty();
        };
    }

    private static boolean wJednostce(Sciezka w) {
        return w.kroki().stream().anyMatch(Krok.DoJednostki.class::isInstance);
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
