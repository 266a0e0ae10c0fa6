package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;
import pl.uchwalnik.wczytanie.czyszczenie.Oczyszczenie;
import pl.uchwalnik.wczytanie.czyszczenie.Oprawa;
import pl.uchwalnik.wczytanie.czyszczenie.Przypisy;
import pl.uchwalnik.wczytanie.czyszczenie.Rozcinanie;
import pl.uchwalnik.wczytanie.podzial.Czesc;
import pl.uchwalnik.wczytanie.podzial.Naglowek;
import pl.uchwalnik.wczytanie.podzial.Podzial;

/**
 * Recognition of an act in lines (rozpoznanie).
 *
 * @param tekst text for the parser of existing acts, explicit where lines could be read otherwise
 * @param zrodla place in the file of every line of {@code tekst}
 * @param jednostki number of units and chapters read
 * @param domniemania what was assumed about lines of {@code tekst}
 * @param diagnozy what was done to the file as a whole
 */
public record Rozpoznanie(
        String tekst, List<Polozenie> zrodla, int jednostki, List<Domniemanie> domniemania, List<Diagnoza> diagnozy) {

    public static Rozpoznanie recognize(List<Linia> linie) {
        List<Diagnoza> diagnozy = new ArrayList<>();
        List<Linia> wlasne = Oprawa.remove(new Oczyszczenie(diagnozy).clean(linie), diagnozy);
        List<Linia> czyste = Przypisy.recognize(Rozcinanie.cut(wlasne));
        Zapis zapis = new Zapis();
        int jednostki = 0;
        for (Czesc c : Podzial.split(czyste, diagnozy)) {
            Polozenie poczatek = c.linie().isEmpty()
                    ? Polozenie.NIEZNANE
                    : c.linie().getFirst().polozenie();
            switch (c.rodzaj()) {
                case UZASADNIENIE -> {
                    zapis.add("UZASADNIENIE", poczatek);
                    zapis.addAll(Prozaiczne.print(c.linie()), poczatek);
                }
                case TRZON, ZALACZNIK -> jednostki += part(c, poczatek, zapis, diagnozy);
            }
        }
        return new Rozpoznanie(
                String.join("\n", zapis.wiersze()) + "\n", zapis.zrodla(), jednostki, zapis.domniemania(), diagnozy);
    }

    /** Writes down the body or an annex; returns the number of its units. */
    private static int part(Czesc c, Polozenie poczatek, Zapis zapis, List<Diagnoza> diagnozy) {
        if (Prozaiczne.document(c, bestReading(c.linie()).odczyty())) {
            zapis.addAll(Prozaiczne.part(Prozaiczne.headings(c)), poczatek);
            return 0;
        }
        if (prozaBezJednostek(c)) {
            zapis.addAll(Prozaiczne.part(c), poczatek);
            return 0;
        }
        boolean trzon = c.rodzaj() == Czesc.Rodzaj.TRZON;
        Naglowek n = trzon ? Naglowek.trzon(c.linie()) : annex(c.linie());
        zapis.addAll(n.wiersze(), c.linie(), poczatek);
        if (!n.pominiete().isEmpty()) {
            diagnozy.add(Diagnoza.uwaga(
                    "W125", poczatek, "Pominięto tekst przed tytułem aktu: „%s”.".formatted(shortened(n.pominiete()))));
        }
        Wydruk w = read(n.reszta(), trzon);
        zapis.addAll(w.print());
        return w.jednostki();
    }

    private static String shortened(String t) {
        return t.length() <= 80 ? t : t.substring(0, 80).strip() + " …";
    }

    private static boolean prozaBezJednostek(Czesc c) {
        boolean paragrafy = c.linie().stream().anyMatch(l -> l.tekst().matches("^(?:§\\s?\\d|Art\\.\\s?\\d).*"));
        return !paragrafy && c.linie().stream().anyMatch(l -> l.rodzaj() == Rodzaj.NAGLOWEK && l.poziom() > 0);
    }

    private static Wydruk read(List<Linia> linie, boolean trzon) {
        List<Linia> zlozone = Cytaty.fold(linie);
        return new Wydruk(zlozone, bestReading(zlozone).odczyty(), trzon);
    }

    /** Lines of quoted text, read on their own, perhaps with the kind of unit that is to come first. */
    static List<String> quoted(List<Linia> linie, Optional<RodzajJednostki> oczekiwany) {
        List<Odczyt> odczyty = new Przeszukanie(Ocena.cytat(oczekiwany))
                .search(candidates(linie))
                .odczyty();
        return new Wydruk(linie, odczyty, false).print().wiersze();
    }

    /** The reading with § as they stand or, where that explains more, with § signs taken as lost. */
    private static Przeszukanie.Wynik bestReading(List<Linia> linie) {
        List<Kandydat> kandydaci = candidates(linie);
        Przeszukanie.Wynik zwykly = new Przeszukanie(Ocena.of(Ocena.Tryb.ZWYKLY)).search(kandydaci);
        if (kandydaci.stream().filter(Rozpoznanie::opensSection).limit(2).count() == 2) {
            return zwykly;
        }
        Przeszukanie.Wynik bez = new Przeszukanie(Ocena.of(Ocena.Tryb.BEZ_PARAGRAFOW)).search(kandydaci);
        return bez.ocena() > zwykly.ocena() ? bez : zwykly;
    }

    /** A § sign that opens a unit and is not a reference. */
    private static boolean opensSection(Kandydat k) {
        boolean znak = k.forma() == Forma.PARAGRAF || k.forma() == Forma.ARTYKUL || k.forma() == Forma.PARAGRAF_PODOBNY;
        Kandydat.Kontekst c = k.kontekst();
        return znak && !c.poOdeslaniu() && !c.mala() && (c.naPoczatku() || c.poKoncuZdania());
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

    /** The first unit may stand in the line of the annex's title. */
    private static Naglowek annex(List<Linia> linie) {
        List<Odczyt> odczyty = bestReading(linie).odczyty();
        if (odczyty.isEmpty()) {
            return Naglowek.zalacznik(linie, linie.size());
        }
        Kandydat pierwszy = odczyty.getFirst().kandydat();
        Linia l = linie.get(pierwszy.wiersz());
        if (pierwszy.od() == 0) {
            return Naglowek.zalacznik(linie, pierwszy.wiersz());
        }
        List<Linia> rozciete = new ArrayList<>(linie.subList(0, pierwszy.wiersz()));
        rozciete.add(l.wycinek(0, pierwszy.od()));
        rozciete.add(l.wycinek(pierwszy.od(), l.tekst().length()));
        rozciete.addAll(linie.subList(pierwszy.wiersz() + 1, linie.size()));
        return Naglowek.zalacznik(rozciete, pierwszy.wiersz() + 1);
    }
}
