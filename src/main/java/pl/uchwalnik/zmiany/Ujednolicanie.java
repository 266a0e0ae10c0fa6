package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;

/**
 * Consolidation of a base act with amending acts, in their order (ujednolicanie). A command that cannot be read or placed is
 * left out whole and reported; the rest is executed.
 */
public final class Ujednolicanie {
    private final AktZmieniany baza;
    private final OptionalInt ktory;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private final List<Diagnoza> pominiete = new ArrayList<>();
    private Akt akt;

    private Ujednolicanie(AktZmieniany baza, OptionalInt ktory) {
        this.baza = baza;
        this.ktory = ktory;
        this.akt = baza.akt();
    }

    /**
     * The consolidated text in the form of the base; what was left out stands among the findings and on its first page.
     *
     * @param ktory which of several amended acts is meant, counted from 1
     */
    public static Wynik<Akt> apply(AktZmieniany baza, List<Zrodlo> zmiany, OptionalInt ktory) {
        Ujednolicanie u = new Ujednolicanie(baza, ktory);
        for (Zrodlo z : zmiany) {
            if (!u.apply(z)) {
                return Wynik.brak(u.diagnozy);
            }
        }
        u.diagnozy.addAll(u.pominiete);
        return Wynik.of(baza.unwrapped(u.withList()), u.diagnozy);
    }

    private boolean apply(Zrodlo zmiana) {
        Wynik<List<OdczytanaZmiana>> odczytane = PolecenieReader.read(zmiana);
        List<OdczytanaZmiana> wszystkie = odczytane.wartosc().orElse(List.of());
        if (wszystkie.isEmpty()) {
            diagnozy.addAll(odczytane.diagnozy());
            return false;
        }
        Wynik<List<OdczytanaZmiana>> nasze = Adresat.choose(baza, zmiana.nazwa(), wszystkie, ktory);
        diagnozy.addAll(nasze.diagnozy());
        if (nasze.wartosc().isEmpty()) {
            return false;
        }
        List<Diagnoza> sprzeczne = Sprzeczne.check(nasze.wartosc().get());
        if (!sprzeczne.isEmpty()) {
            diagnozy.addAll(sprzeczne);
            return false;
        }
        List<OdczytanaZmiana.Pozycja> pozycje = nasze.wartosc().get().stream()
                .flatMap(z -> z.pozycje().stream())
                .toList();
        boolean wZalaczniku =
                pozycje.stream().anyMatch(p -> !p.polecenie().w().zakres().pusta());
        if (baza.goly() && !wZalaczniku) {
            // an excerpt of a body without its title block, amended as such
            akt = baza.unwrapped(akt);
        }
        odczytane.diagnozy().forEach(d -> (d.waga() == Waga.BLAD ? pominiete : diagnozy).add(d));
        execute(nasze.wartosc().get().stream()
                .flatMap(z -> z.pozycje().stream())
                .toList());
        return true;
    }

    /** All at once; only where that fails, command by command, to leave out those that hit nothing. */
    private void execute(List<OdczytanaZmiana.Pozycja> pozycje) {
        Wynik<Akt> razem = applied(pozycje);
        if (razem.wartosc().isPresent()) {
            diagnozy.addAll(razem.diagnozy());
            akt = razem.wartosc().get();
            return;
        }
        List<OdczytanaZmiana.Pozycja> dobre = new ArrayList<>();
        Akt ostatni = akt;
        List<Diagnoza> uwagi = List.of();
        for (OdczytanaZmiana.Pozycja p : pozycje) {
            dobre.add(p);
            // from the start each time: tirets are counted in the act as it stood before this amending act
            Wynik<Akt> krok = applied(dobre);
            if (krok.wartosc().isPresent()) {
                ostatni = krok.wartosc().get();
                uwagi = krok.diagnozy();
            } else {
                dobre.removeLast();
                krok.diagnozy().stream()
                        .filter(d -> d.waga() == Waga.BLAD)
                        .forEach(d -> pominiete.add(d.withPolozenie(p.polozenie())));
            }
        }
        diagnozy.addAll(uwagi);
        akt = ostatni;
    }

    private Wynik<Akt> applied(List<OdczytanaZmiana.Pozycja> pozycje) {
        List<Polecenie> polecenia =
                pozycje.stream().map(OdczytanaZmiana.Pozycja::polecenie).toList();
        return baza.wycinek()
                ? Ujednolicenie.applyToExcerpt(
                        akt,
                        polecenia,
                        pozycje.stream().map(OdczytanaZmiana.Pozycja::polozenie).toList())
                : Ujednolicenie.apply(akt, polecenia);
    }

    /** The act with a list of what is missing before its first provision. */
    private Akt withList() {
        if (pominiete.isEmpty()) {
            return akt;
        }
        List<Akapit> wstep = new ArrayList<>();
        wstep.add(Akapit.of("NIE ZASTOSOWANO (tekst jest niepełny; te zmiany nanieś ręcznie):"));
        for (Diagnoza d : pominiete) {
            Polozenie p = d.polozenie();
            String gdzie = (p + (p.adres().isEmpty() ? "" : ", " + p.adres())).strip();
            wstep.add(Akapit.of("• " + gdzie + ": " + d.tekst()));
        }
        wstep.addAll(akt.wstep());
        return new Akt(
                akt.metryka(),
                akt.naglowek(),
                wstep,
                akt.tresc(),
                akt.podpis(),
                akt.odnosniki(),
                akt.zalaczniki(),
                akt.uzasadnienie());
    }
}
