package pl.uchwalnik.wczytanie.pomiar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;

/**
 * A reading held against the truth (pomiar).
 *
 * @param jednostki units and chapters of the truth
 * @param zgodne of them those read with the same address and text
 * @param posadzone of the right ones those reported as a guess
 * @param bledne units of the reading that the truth does not have, or not with that text
 * @param przemilczane of them those that no guess reports
 * @param opis what is wrong, a line each
 */
record Pomiar(
        int jednostki,
        int zgodne,
        int posadzone,
        int bledne,
        int przemilczane,
        int czesci,
        int czesciZgodne,
        List<String> opis) {

    static final Pomiar ZERO = new Pomiar(0, 0, 0, 0, 0, 0, 0, List.of());

    /** @param jak what of an address and text is compared, on both sides */
    static Pomiar of(Akt prawda, Akt odczyt, List<Diagnoza> diagnozy, BinaryOperator<String> jak) {
        Rozklad p = Rozklad.of(prawda, jak);
        Rozklad o = Rozklad.of(odczyt, jak);
        Set<String> domysly = guesses(diagnozy);
        List<String> opis = new ArrayList<>();
        int zgodne = 0;
        int posadzone = 0;
        for (Map.Entry<String, String> e : p.jednostki().entrySet()) {
            if (e.getValue().equals(o.jednostki().get(e.getKey()))) {
                zgodne++;
                posadzone += domysly.contains(e.getKey()) ? 1 : 0;
            } else {
                opis.add("jest w akcie: " + e.getKey() + " | " + e.getValue());
            }
        }
        int bledne = 0;
        int przemilczane = 0;
        for (Map.Entry<String, String> e : o.jednostki().entrySet()) {
            if (!e.getValue().equals(p.jednostki().get(e.getKey()))) {
                bledne++;
                boolean zgloszona = domysly.contains(e.getKey());
                przemilczane += zgloszona ? 0 : 1;
                opis.add((zgloszona ? "odczytano (domysł): " : "odczytano: ") + e.getKey() + " | " + e.getValue());
            }
        }
        int czesci = 0;
        int czesciZgodne = 0;
        Set<String> klucze = new java.util.LinkedHashSet<>(p.reszta().keySet());
        klucze.addAll(o.reszta().keySet());
        for (String k : klucze) {
            czesci++;
            if (p.reszta().getOrDefault(k, "").equals(o.reszta().getOrDefault(k, ""))) {
                czesciZgodne++;
            } else {
                opis.add("część " + k + " jest: " + p.reszta().getOrDefault(k, "–"));
                opis.add("część " + k + " odczytano: " + o.reszta().getOrDefault(k, "–"));
            }
        }
        return new Pomiar(
                p.jednostki().size(), zgodne, posadzone, bledne, przemilczane, czesci, czesciZgodne, List.copyOf(opis));
    }

    /** Addresses that guesses name. */
    private static Set<String> guesses(List<Diagnoza> diagnozy) {
        Set<String> wynik = new HashSet<>();
        for (Diagnoza d : diagnozy) {
            if (!d.polozenie().adres().isEmpty()) {
                wynik.add(d.polozenie().adres());
            }
        }
        return wynik;
    }

    Pomiar plus(Pomiar b) {
        return new Pomiar(
                jednostki + b.jednostki,
                zgodne + b.zgodne,
                posadzone + b.posadzone,
                bledne + b.bledne,
                przemilczane + b.przemilczane,
                czesci + b.czesci,
                czesciZgodne + b.czesciZgodne,
                List.of());
    }

    double poprawne() {
        return share(zgodne, jednostki);
    }

    double nadmiarowe() {
        return zgodne == 0 ? 0 : share(posadzone, zgodne);
    }

    double czesciPoprawne() {
        return share(czesciZgodne, czesci);
    }

    private static double share(int a, int b) {
        return b == 0 ? 100 : 100.0 * a / b;
    }

    static String header() {
        return "%-34s %6s %8s %10s %8s %12s %8s"
                .formatted("", "jedn.", "dobrze", "domysły", "źle", "przemilcz.", "części");
    }

    String row(String nazwa) {
        return "%-34s %6d %7.1f%% %9.1f%% %8d %12d %7.1f%%"
                .formatted(nazwa, jednostki, poprawne(), nadmiarowe(), bledne, przemilczane, czesciPoprawne());
    }
}
