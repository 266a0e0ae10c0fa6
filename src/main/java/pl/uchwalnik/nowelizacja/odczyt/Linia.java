package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Line of an amending act with its number; spaces are made ordinary. */
record Linia(int numer, String tekst) {

    /** Lines that hold anything. */
    static List<Linia> of(Zrodlo zrodlo) {
        List<Linia> wynik = new ArrayList<>();
        String[] wiersze = zrodlo.tekst().split("\n", -1);
        for (int i = 0; i < wiersze.length; i++) {
            String t = wiersze[i].replace('\u00A0', ' ').replace("\u00AD", "").strip();
            if (!t.isEmpty()) {
                wynik.add(new Linia(i + 1, t));
            }
        }
        return wynik;
    }
}
