package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.historia.Historia;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana;
import pl.uchwalnik.nowelizacja.odczyt.PolecenieReader;
import pl.uchwalnik.nowelizacja.odczyt.TekstZmiany;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.zmiany.jednolity.AktZmieniajacy;

/**
 * Consolidation of a base act with amending acts, in their order (ujednolicanie). A command that cannot be read or placed is
 * left out whole and reported; the rest is executed.
 */
public final class Ujednolicanie {
    private final AktZmieniany baza;
    private final OptionalInt ktory;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private final List<Diagnoza> pominiete = new ArrayList<>();
    private final List<AktZmieniajacy> akty = new ArrayList<>();
    private Historia historia = Historia.PUSTA;
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
    public static Wynik<Akt> apply(AktZmieniany baza, List<TekstZmiany> zmiany, OptionalInt ktory) {
        return consolidate(baza, zmiany, ktory).then(u -> Wynik.of(u.tekst()));
    }

    /** The same with all that an announcement or footnotes need. */
    public static Wynik<Ujednolicony> consolidate(AktZmieniany baza, List<TekstZmiany> zmiany, OptionalInt ktory) {
        Ujednolicanie u = new Ujednolicanie(baza, ktory);
        for (TekstZmiany z : zmiany) {
            if (!u.apply(z)) {
                return Wynik.brak(u.diagnozy);
            }
        }
        u.diagnozy.addAll(u.pominiete);
        return Wynik.of(new Ujednolicony(baza, u.akt, u.pominiete, u.historia, u.akty), u.diagnozy);
    }

    private boolean apply(TekstZmiany zmiana) {
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
        Wynik<List<OdczytanaZmiana.Pozycja>> cele = Cele.of(akt, pozycje);
        cele.diagnozy().forEach(d -> (d.waga() == Waga.BLAD ? pominiete : diagnozy).add(d));
        execute(cele.wartosc().orElse(List.of()));
        akty.add(AktZmieniajacy.of(zmiana.zrodlo(), wszystkie, nasze.wartosc().get()));
        return true;
    }

    /** All at once; only where that fails, command by command, to leave out those that hit nothing. */
    private void execute(List<OdczytanaZmiana.Pozycja> pozycje) {
        Wynik<Akt> razem = applied(pozycje);
        if (razem.wartosc().isPresent()) {
            diagnozy.addAll(razem.diagnozy());
            done(razem.wartosc().get(), pozycje);
            return;
        }
        List<OdczytanaZmiana.Pozycja> dobre = new ArrayList<>();
        Optional<Akt> ostatni = Optional.empty();
        List<Diagnoza> uwagi = List.of();
        for (OdczytanaZmiana.Pozycja p : pozycje) {
            dobre.add(p);
            // from the start each time: tirets are counted in the act as it stood before this amending act
            Wynik<Akt> krok = applied(dobre);
            if (krok.wartosc().isPresent()) {
                ostatni = krok.wartosc();
                uwagi = krok.diagnozy();
            } else {
                dobre.removeLast();
                krok.diagnozy().stream()
                        .filter(d -> d.waga() == Waga.BLAD)
                        .forEach(d -> pominiete.add(d.withPolozenie(p.polozenie())));
            }
        }
        diagnozy.addAll(uwagi);
        ostatni.ifPresent(a -> done(a, dobre));
    }

    private void done(Akt policzony, List<OdczytanaZmiana.Pozycja> pozycje) {
        historia = historia.then(policzony, pozycje, akty.size());
        akt = Ujednolicenie.uncounted(policzony);
    }

    private Wynik<Akt> applied(List<OdczytanaZmiana.Pozycja> pozycje) {
        List<Polecenie> polecenia =
                pozycje.stream().map(OdczytanaZmiana.Pozycja::polecenie).toList();
        return baza.wycinek()
                ? Ujednolicenie.applyToExcerpt(
                        akt,
                        polecenia,
                        pozycje.stream().map(OdczytanaZmiana.Pozycja::polozenie).toList())
                : Ujednolicenie.applyCounted(akt, polecenia);
    }
}
