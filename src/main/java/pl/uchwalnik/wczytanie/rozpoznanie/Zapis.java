package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/** Lines of the recognised text as they are written down (zapis), each with its place in the file, and what was assumed. */
final class Zapis {

    private final List<String> wiersze = new ArrayList<>();
    private final List<Polozenie> zrodla = new ArrayList<>();
    private final List<Domniemanie> domniemania = new ArrayList<>();

    void add(String wiersz, Polozenie zrodlo) {
        wiersze.add(wiersz);
        zrodla.add(zrodlo);
    }

    void addAll(List<String> nowe, Polozenie zrodlo) {
        nowe.forEach(w -> add(w, zrodlo));
    }

    void addAll(Zapis inny) {
        int od = wiersze.size();
        wiersze.addAll(inny.wiersze);
        zrodla.addAll(inny.zrodla);
        inny.domniemania.forEach(d -> domniemania.add(new Domniemanie(d.wiersz() + od, d.diagnoza())));
    }

    /** Notes what was assumed about that line, counted from 1. */
    void assume(int wiersz, Diagnoza diagnoza) {
        domniemania.add(new Domniemanie(wiersz, diagnoza));
    }

    /** Number of the last line, counted from 1. */
    int ostatni() {
        return wiersze.size();
    }

    List<String> wiersze() {
        return wiersze;
    }

    List<Polozenie> zrodla() {
        return zrodla;
    }

    List<Domniemanie> domniemania() {
        return domniemania;
    }
}
