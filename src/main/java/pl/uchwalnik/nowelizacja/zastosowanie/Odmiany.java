package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import pl.uchwalnik.jezyk.Deklinacja;
import pl.uchwalnik.jezyk.Deklinacja.Forma;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie.Odmiana;

/**
 * Replaces a phrase in every form in which it stands (ZTP § 88). The form of the new phrase follows that of the old one; where
 * one old form stands for several and the new phrase tells them apart, the preposition decides, or nothing is changed.
 */
public final class Odmiany {

    /** Which cases a preposition may govern. */
    private static final Map<String, String> PRZYIMKI = Map.ofEntries(
            Map.entry("do", "D"),
            Map.entry("od", "D"),
            Map.entry("bez", "D"),
            Map.entry("dla", "D"),
            Map.entry("u", "D"),
            Map.entry("z", "DN"),
            Map.entry("ze", "DN"),
            Map.entry("ku", "C"),
            Map.entry("przez", "B"),
            Map.entry("w", "Ms"),
            Map.entry("we", "Ms"),
            Map.entry("o", "Ms"),
            Map.entry("przy", "Ms"),
            Map.entry("na", "BMs"),
            Map.entry("po", "Ms"),
            Map.entry("nad", "N"),
            Map.entry("pod", "N"),
            Map.entry("za", "BN"));

    /** A form of the old phrase where it stands. */
    private record Miejsce(int od, String forma) {}

    private final String nowe;
    private final SequencedMap<String, Set<Forma>> stareFormy = new LinkedHashMap<>();
    private final SequencedMap<Forma, List<String>> noweFormy;

    public Odmiany(String stare, String nowe, Odmiana odmiana) {
        this.nowe = nowe;
        if (odmiana == Odmiana.BEZ_ZMIAN) {
            Forma jedyna = new Forma(false, pl.uchwalnik.jezyk.Przypadek.MIANOWNIK);
            stareFormy.put(stare, Set.of(jedyna));
            noweFormy = new LinkedHashMap<>();
            noweFormy.put(jedyna, List.of(nowe));
            return;
        }
        Deklinacja.formy(stare).forEach((forma, warianty) -> {
            if (odmiana != Odmiana.PRZYPADEK || !forma.mnoga()) {
                warianty.forEach(w -> stareFormy
                        .computeIfAbsent(w, x -> new LinkedHashSet<>())
                        .add(forma));
            }
        });
        noweFormy = nowe.isEmpty() ? new LinkedHashMap<>() : Deklinacja.formy(nowe);
    }

    public boolean wystepuje(String tekst) {
        return !miejsca(tekst).isEmpty();
    }

    /** True where the text is nothing but one form of the phrase. */
    public boolean cala(String tekst) {
        return stareFormy.containsKey(tekst) || stareFormy.containsKey(mala(tekst));
    }

    /** The text with every form replaced; empty where the form of the new phrase is in doubt. */
    public Optional<String> zamien(String tekst) {
        String biezacy = tekst;
        for (Miejsce m : miejsca(tekst).reversed()) {
            Optional<String> forma = nowaForma(tekst, m);
            if (forma.isEmpty()) {
                return Optional.empty();
            }
            biezacy = Slowa.wstaw(biezacy, m.od(), m.od() + m.forma().length(), forma.get());
        }
        return Optional.of(biezacy);
    }

    private List<Miejsce> miejsca(String tekst) {
        List<Miejsce> wynik = new ArrayList<>();
        boolean[] zajete = new boolean[tekst.length() + 1];
        List<String> najdluzsze = new ArrayList<>(stareFormy.keySet());
        najdluzsze.sort(Comparator.comparingInt(String::length).reversed());
        for (String forma : najdluzsze) {
            List<String> zapisy = new ArrayList<>(List.of(forma));
            if (!wielka(forma).equals(forma)) {
                zapisy.add(wielka(forma));
            }
            for (String zapis : zapisy) {
                for (int i : Slowa.wystapienia(tekst, zapis)) {
                    if (!zajete[i]) {
                        wynik.add(new Miejsce(i, zapis));
                        java.util.Arrays.fill(zajete, i, i + zapis.length(), true);
                    }
                }
            }
        }
        wynik.sort(Comparator.comparingInt(Miejsce::od));
        return wynik;
    }

    private Optional<String> nowaForma(String tekst, Miejsce m) {
        if (nowe.isEmpty()) {
            return Optional.of("");
        }
        boolean wielka = !stareFormy.containsKey(m.forma());
        Set<Forma> formy = Optional.ofNullable(stareFormy.get(m.forma()))
                .orElseGet(() -> stareFormy.getOrDefault(mala(m.forma()), Set.of()));
        Set<String> mozliwe = mozliwe(formy);
        if (mozliwe.size() > 1) {
            Set<String> poPrzyimku = mozliwe(poPrzyimku(tekst, m, formy));
            mozliwe = poPrzyimku.isEmpty() ? mozliwe : poPrzyimku;
        }
        return mozliwe.size() == 1 ? mozliwe.stream().findFirst().map(f -> wielka ? wielka(f) : f) : Optional.empty();
    }

    private Set<String> mozliwe(Set<Forma> formy) {
        Set<String> wynik = new LinkedHashSet<>();
        for (Forma f : formy) {
            List<String> warianty = noweFormy.getOrDefault(f, List.of());
            if (!warianty.isEmpty()) {
                wynik.add(warianty.getFirst());
            }
        }
        return wynik;
    }

    private static Set<Forma> poPrzyimku(String tekst, Miejsce m, Set<Forma> formy) {
        String przed = tekst.substring(0, m.od()).strip();
        String slowo = przed.substring(przed.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        String przypadki = PRZYIMKI.getOrDefault(slowo, "");
        Set<Forma> wynik = new LinkedHashSet<>();
        for (Forma f : formy) {
            if (przypadki.contains(f.przypadek().skrot())
                    && !(f.przypadek().skrot().equals("M") && przypadki.contains("Ms"))) {
                wynik.add(f);
            }
        }
        return wynik;
    }

    private static String wielka(String s) {
        return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }

    private static String mala(String s) {
        return s.isEmpty() ? s : Character.toLowerCase(s.charAt(0)) + s.substring(1);
    }
}
