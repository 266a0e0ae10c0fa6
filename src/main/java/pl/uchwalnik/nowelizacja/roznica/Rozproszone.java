package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.roznica.RozproszoneZOdmiana.Wspolna;
import pl.uchwalnik.nowelizacja.roznica.RozproszoneZOdmiana.Zamiana;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;

/** Gathers one change of words made in many places into one command at its first place (ZTP § 88). */
final class Rozproszone {
    private final Akt stary;
    private final List<Polecenie> polecenia;

    private Rozproszone(Akt stary, List<Polecenie> polecenia) {
        this.stary = stary;
        this.polecenia = polecenia;
    }

    static List<Polecenie> zbierz(Akt stary, List<Polecenie> polecenia) {
        return new Rozproszone(stary, polecenia).zbierz();
    }

    private List<Polecenie> zbierz() {
        List<Zamiana> zamiany = new ArrayList<>();
        for (int i = 0; i < polecenia.size(); i++) {
            zamiana(i).ifPresent(zamiany::add);
        }
        Map<Integer, Polecenie> pierwsze = new LinkedHashMap<>();
        Set<Integer> zebrane = new HashSet<>();
        for (List<Zamiana> grupa : RozproszoneZOdmiana.grupy(zamiany)) {
            sprawdzona(osobne(grupa)).ifPresent(w -> {
                pierwsze.put(w.zamiany().getFirst().indeks(), polecenie(w));
                w.zamiany().forEach(z -> zebrane.add(z.indeks()));
            });
        }
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

    /** One command for the group, left by the places where it would change more or less than was meant. */
    private Optional<Wspolna> sprawdzona(List<Zamiana> grupa) {
        Optional<Wspolna> calosc = RozproszoneZOdmiana.wspolna(grupa);
        if (calosc.isEmpty() || zgodna(calosc.get(), x -> true)) {
            return calosc;
        }
        Set<Sciezka> dobre = grupa.stream()
                .map(this::miejsce)
                .filter(w -> zgodna(calosc.get(), w::equals))
                .collect(Collectors.toSet());
        return RozproszoneZOdmiana.wspolna(
                        grupa.stream().filter(z -> dobre.contains(miejsce(z))).toList())
                .filter(w -> zgodna(w, x -> true));
    }

    /** Whether executing it in those places gives what the single commands give. */
    private boolean zgodna(Wspolna w, Predicate<Sciezka> gdzie) {
        List<Zamiana> tam =
                w.zamiany().stream().filter(z -> gdzie.test(miejsce(z))).toList();
        List<Polecenie> osobno =
                tam.stream().map(z -> polecenia.get(z.indeks())).toList();
        Wspolna tylkoTam = new Wspolna(tam, w.odmiana(), w.stare(), w.nowe());
        return Ujednolicenie.apply(stary, List.of(polecenie(tylkoTam)))
                .wartosc()
                .filter(a -> Ujednolicenie.apply(stary, osobno)
                        .wartosc()
                        .filter(a::equals)
                        .isPresent())
                .isPresent();
    }

    private Sciezka miejsce(Zamiana z) {
        return polecenia.get(z.indeks()).w();
    }

    private Polecenie polecenie(Wspolna w) {
        Sciezka zakres = w.zamiany().getFirst().zakres();
        List<Sciezka> miejsca = w.zamiany().stream()
                .map(z -> miejsce(z).kroki())
                .map(kroki -> new Sciezka(kroki.subList(zakres.dlugosc(), kroki.size())))
                .distinct()
                .toList();
        return new Polecenie.ZmianaRozproszona(zakres, miejsca, w.odmiana(), w.stare(), w.nowe());
    }

    private Optional<Zamiana> zamiana(int i) {
        Polecenie p = polecenia.get(i);
        if (p.w().kroki().stream().noneMatch(Krok.DoJednostki.class::isInstance)) {
            return Optional.empty();
        }
        Sciezka zakres = p.w().zakres();
        return switch (p) {
            case Polecenie.ZamianaWyrazow z -> Optional.of(new Zamiana(i, zakres, z.stare(), z.nowe()));
            case Polecenie.SkreslenieWyrazow s -> Optional.of(new Zamiana(i, zakres, s.stare(), ""));
            case Polecenie inne -> Optional.empty();
        };
    }

    /** The list names only places that are not changed otherwise (§ 88 ust. 1a). */
    private List<Zamiana> osobne(List<Zamiana> grupa) {
        Set<Integer> indeksy = grupa.stream().map(Zamiana::indeks).collect(Collectors.toSet());
        return grupa.stream()
                .filter(z -> sama(z.indeks(), -1, indeksy) && sama(z.indeks(), 1, indeksy))
                .toList();
    }

    private boolean sama(int i, int krok, Set<Integer> grupa) {
        Sciezka w = polecenia.get(i).w();
        int j = i + krok;
        while (j >= 0 && j < polecenia.size() && w.wspolne(polecenia.get(j).w()) == w.dlugosc()) {
            if (!grupa.contains(j) || !polecenia.get(j).w().equals(w)) {
                return false;
            }
            j += krok;
        }
        return true;
    }
}
