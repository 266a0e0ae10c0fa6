package pl.uchwalnik.skladnia;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.czytanie.CzytnikAktu;
import pl.uchwalnik.skladnia.czytanie.MetrykaReader;
import pl.uchwalnik.skladnia.czytanie.SlownikEtykiet;
import pl.uchwalnik.skladnia.czytanie.Tryb;
import pl.uchwalnik.skladnia.czytanie.Wykonczenie;
import pl.uchwalnik.skladnia.wiersze.CzytnikWierszy;
import pl.uchwalnik.skladnia.wiersze.Wiersz;

/**
 * Parser of acts (analizator składni): canonical text to tree. Immutable; one instance serves all threads.
 *
 * <p>It never fails: a tree comes out of any text, and what was wrong or guessed comes out as findings S001–S099.
 */
public final class AktParser {
    private final Tryb tryb;

    private AktParser(Tryb tryb) {
        this.tryb = tryb;
    }

    /** For text made by a template: numbers heal themselves, labels and references are resolved, faults are errors. */
    public static AktParser szablonowy() {
        return new AktParser(Tryb.SZABLONOWY);
    }

    /** For an act that exists: marks are kept exactly as they stand, faults are remarks. */
    public static AktParser istniejacy() {
        return new AktParser(Tryb.ISTNIEJACY);
    }

    /** Reads a whole act or document. */
    public Wynik<Akt> parse(Zrodlo zrodlo) {
        Zrodlo z = CzytnikWierszy.compose(zrodlo);
        List<Diagnoza> diagnozy = new ArrayList<>();
        List<Wiersz> wiersze = CzytnikWierszy.read(z);
        MetrykaReader metryka = MetrykaReader.read(z, wiersze, diagnozy);
        List<Wiersz> linie = wiersze.subList(metryka.linie(), wiersze.size());
        Akt surowy = new CzytnikAktu(tryb, z, diagnozy).read(linie).withMetryka(metryka.metryka());
        SlownikEtykiet slownik = tryb.szablonowy() ? SlownikEtykiet.of(surowy) : SlownikEtykiet.pusty();
        if (tryb.szablonowy()) {
            diagnozy.addAll(slownik.check(linie, z));
        }
        Wykonczenie wykonczenie = new Wykonczenie(
                tryb, slownik, surowy.naglowek(), metryka.metryka().pole("rodzaj"));
        return Wynik.of(wykonczenie.finish(surowy), diagnozy);
    }

    /** Reads contents alone: clauses, quoted text, units without an act around them. */
    public Wynik<List<Skladnik>> parseTresc(Zrodlo zrodlo) {
        Zrodlo z = CzytnikWierszy.compose(zrodlo);
        List<Diagnoza> diagnozy = new ArrayList<>();
        List<Wiersz> wiersze = CzytnikWierszy.read(z);
        List<Skladnik> tresc = new CzytnikAktu(tryb, z, diagnozy).readTresc(wiersze, new ArrayList<>());
        SlownikEtykiet slownik = SlownikEtykiet.pusty();
        if (tryb.szablonowy()) {
            slownik = SlownikEtykiet.of(new Akt(
                    Metryka.PUSTA,
                    NaglowekAktu.BRAK,
                    List.of(),
                    tresc,
                    pl.uchwalnik.akt.Podpis.BRAK,
                    List.of(),
                    List.of(),
                    List.of()));
            diagnozy.addAll(slownik.check(wiersze, z));
        }
        return Wynik.of(new Wykonczenie(tryb, slownik, NaglowekAktu.BRAK, "").finish(tresc), diagnozy);
    }
}
