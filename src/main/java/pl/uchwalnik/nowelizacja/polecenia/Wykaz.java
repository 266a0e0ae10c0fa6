package pl.uchwalnik.nowelizacja.polecenia;

import java.util.ArrayList;
import java.util.List;

/**
 * List (wykaz) of the units a command names: {@code § 4 i § 5}, {@code ust. 1–3}, {@code pkt 2, 4–6 i 8}; all of one
 * kind (ZTP § 94 ust. 3).
 */
public record Wykaz(List<Odcinek> odcinki) {

    /** Stretch (odcinek) of a list: one unit, or a range whose ends are named. */
    public record Odcinek(Krok od, Krok doKonca) {
        public boolean zakres() {
            return !od.equals(doKonca);
        }
    }

    public Wykaz {
        odcinki = List.copyOf(odcinki);
        if (odcinki.isEmpty()) {
            throw new IllegalArgumentException("empty list of units");
        }
    }

    public static Wykaz of(Krok jeden) {
        return new Wykaz(List.of(new Odcinek(jeden, jeden)));
    }

    public static Wykaz zakres(Krok od, Krok doKonca) {
        return new Wykaz(List.of(new Odcinek(od, doKonca)));
    }

    /** Consecutive units as the rules write them: one, two joined by {@code i}, a range of three or more (R-G3). */
    public static Wykaz kolejne(List<Krok> kroki) {
        if (kroki.size() > 2) {
            return zakres(kroki.getFirst(), kroki.getLast());
        }
        List<Odcinek> odcinki = new ArrayList<>();
        for (Krok k : kroki) {
            odcinki.add(new Odcinek(k, k));
        }
        return new Wykaz(odcinki);
    }

    public Krok pierwszy() {
        return odcinki.getFirst().od();
    }

    public Krok ostatni() {
        return odcinki.getLast().doKonca();
    }

    /** More units than one. */
    public boolean mnogi() {
        return odcinki.size() > 1 || odcinki.getFirst().zakres();
    }
}
