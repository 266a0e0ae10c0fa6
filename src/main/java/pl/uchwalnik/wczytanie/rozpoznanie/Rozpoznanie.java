package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/**
 * Recognition of an act in lines (rozpoznanie).
 *
 * @param tekst text for the parser of existing acts, explicit where lines could be read otherwise
 * @param jednostki number of units and chapters read
 * @param domysly how many of them rest on an assumption, each told in {@code diagnozy}
 */
public record Rozpoznanie(String tekst, int jednostki, int domysly, List<Diagnoza> diagnozy) {

    public static Rozpoznanie recognize(List<Linia> linie) {
        List<Diagnoza> diagnozy = new ArrayList<>();
        List<Linia> czyste = Cytaty.split(new Oczyszczenie(diagnozy).clean(linie));
        List<String> wynik = new ArrayList<>();
        int jednostki = 0;
        int domysly = 0;
        for (Czesc c : Podzial.split(czyste, diagnozy)) {
            switch (c.rodzaj()) {
                case UZASADNIENIE -> {
                    wynik.add("UZASADNIENIE");
                    wynik.addAll(Prozaiczne.print(c.linie()));
                }
                case TRZON, ZALACZNIK -> {
                    boolean trzon = c.rodzaj() == Czesc.Rodzaj.TRZON;
                    if (prozaBezJednostek(c)) {
                        wynik.addAll(Prozaiczne.part(c));
                        continue;
                    }
                    Naglowek n =
                            trzon ? Naglowek.trzon(c.linie()) : Naglowek.zalacznik(c.linie(), firstUnit(c.linie()));
                    wynik.addAll(n.wiersze());
                    Wydruk w = read(n.reszta(), trzon, diagnozy);
                    wynik.addAll(w.print());
                    jednostki += w.jednostki();
                    domysly += w.domysly();
                }
            }
        }
        return new Rozpoznanie(String.join("\n", wynik) + "\n", jednostki, domysly, diagnozy);
    }

    private static boolean prozaBezJednostek(Czesc c) {
        boolean paragrafy = c.linie().stream().anyMatch(l -> l.tekst().matches("^(?:§\\s?\\d|Art\\.\\s?\\d).*"));
        return !paragrafy && c.linie().stream().anyMatch(l -> l.rodzaj() == Rodzaj.NAGLOWEK && l.poziom() > 0);
    }

    private static Wydruk read(List<Linia> linie, boolean trzon, List<Diagnoza> diagnozy) {
        List<Linia> zlozone = Cytaty.fold(linie, diagnozy);
        return new Wydruk(zlozone, bestReading(zlozone).odczyty(), trzon, diagnozy);
    }

    /** Lines of quoted text, read on their own. */
    static List<String> quoted(List<Linia> linie, List<Diagnoza> diagnozy) {
        List<Odczyt> odczyty =
                new Przeszukanie(Ocena.Tryb.CYTAT).search(candidates(linie)).odczyty();
        return new Wydruk(linie, odczyty, false, diagnozy).print();
    }

    /** The reading with § as they stand or, where that explains more, with § signs taken as lost. */
    private static Przeszukanie.Wynik bestReading(List<Linia> linie) {
        List<Kandydat> kandydaci = candidates(linie);
        Przeszukanie.Wynik zwykly = new Przeszukanie(Ocena.Tryb.ZWYKLY).search(kandydaci);
        boolean maParagrafy = zwykly.odczyty().stream()
                .anyMatch(o -> o.rodzaj().filter(r -> r.podstawowa()).isPresent());
        if (maParagrafy) {
            return zwykly;
        }
        Przeszukanie.Wynik bez = new Przeszukanie(Ocena.Tryb.BEZ_PARAGRAFOW).search(kandydaci);
        return bez.ocena() > zwykly.ocena() ? bez : zwykly;
    }

    private static List<Kandydat> candidates(List<Linia> linie) {
        List<String> teksty = linie.stream()
                .map(l -> l.rodzaj() == Rodzaj.WIERSZ_TABELI
                                || l.rodzaj() == Rodzaj.ODNOSNIK
                                || l.tekst().startsWith(Cytaty.ZNACZNIK)
                        ? ""
                        : l.tekst())
                .toList();
        return KandydatReader.read(teksty);
    }

    private static int firstUnit(List<Linia> linie) {
        List<Odczyt> o = bestReading(linie).odczyty();
        return o.isEmpty() ? linie.size() : o.getFirst().kandydat().wiersz();
    }
}
