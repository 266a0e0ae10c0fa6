package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;

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

    /** Lines that were put together from lines of the file: each points to the one its words begin in. */
    void addAll(List<String> nowe, List<Linia> linie, Polozenie poczatek) {
        int od = 0;
        Polozenie ostatnie = poczatek;
        for (String w : nowe) {
            String bezNazwy = w.replaceFirst("^\\{[^}]*}", "").strip();
            String slowa = bezNazwy.substring(0, Math.min(20, bezNazwy.length()));
            for (int i = od; i < linie.size() && !slowa.isEmpty(); i++) {
                int k = linie.get(i).tekst().indexOf(slowa);
                if (k >= 0) {
                    Polozenie p = linie.get(i).polozenie();
                    ostatnie = new Polozenie(p.plik(), p.wiersz(), p.kolumna() == 0 ? 0 : p.kolumna() + k, p.adres());
                    od = i;
                    break;
                }
            }
            add(w, ostatnie);
        }
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
