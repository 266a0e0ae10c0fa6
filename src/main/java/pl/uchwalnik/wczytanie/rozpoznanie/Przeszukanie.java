package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * Search (przeszukanie) for the best consistent reading of all candidates of a part: a beam of hypotheses, of which only
 * the best one of each state is kept.
 */
final class Przeszukanie {

    private static final int SZEROKOSC = 48;
    /** Beyond the size of any act the search only has to end in time. */
    private static final int WIELE = 50_000;

    private static final int WASKO = 4;
    /** In such a text the best reading so far is settled after so many marks: memory must not grow with what was dropped. */
    private static final int ODCINEK = 2_000;
    /** … and a reading this bad is not followed. */
    private static final double BEZNADZIEJNE = -12;

    private static final Comparator<Hipoteza> NAJLEPSZE =
            Comparator.comparingDouble(Hipoteza::ocena).reversed();
    private static final List<RodzajJednostki> RODZAJE = List.of(
            RodzajJednostki.ARTYKUL,
            RodzajJednostki.PARAGRAF,
            RodzajJednostki.USTEP,
            RodzajJednostki.PUNKT,
            RodzajJednostki.LITERA,
            RodzajJednostki.TIRET);

    /** A hypothesis: its state, score, last reading and the hypothesis before it. */
    private record Hipoteza(
            Stan stan,
            double ocena,
            @Nullable Odczyt odczyt,
            @Nullable Hipoteza poprzednia) {}

    /** The best reading and what it scored. */
    record Wynik(List<Odczyt> odczyty, double ocena) {}

    private final Ocena ocena;
    private double prog = Ocena.NIEMOZLIWE;

    Przeszukanie(Ocena ocena) {
        this.ocena = ocena;
    }

    Wynik search(List<Kandydat> kandydaci) {
        boolean wiele = kandydaci.size() > WIELE;
        int szerokosc = wiele ? WASKO : SZEROKOSC;
        prog = wiele ? BEZNADZIEJNE : Ocena.NIEMOZLIWE;
        List<Odczyt> odczyty = new ArrayList<>();
        List<Hipoteza> wiazka = List.of(new Hipoteza(Stan.POCZATEK, 0, null, null));
        Map<Stan, Hipoteza> dalej = new LinkedHashMap<>();
        int krok = 0;
        for (Kandydat k : kandydaci) {
            dalej.clear();
            for (Hipoteza h : wiazka) {
                put(dalej, new Hipoteza(h.stan(), h.ocena() + ocena.tekst(k), h.odczyt(), h.poprzednia()));
                extend(dalej, h, k);
            }
            wiazka = best(dalej, szerokosc);
            if (wiele && ++krok % ODCINEK == 0) {
                Hipoteza h = wiazka.getFirst();
                odczyty.addAll(chain(h));
                wiazka = List.of(new Hipoteza(h.stan(), h.ocena(), null, null));
            }
        }
        odczyty.addAll(chain(wiazka.getFirst()));
        return new Wynik(odczyty, wiazka.getFirst().ocena());
    }

    /** The best hypotheses, the best one first; of equals the one that was met first. */
    private static List<Hipoteza> best(Map<Stan, Hipoteza> dalej, int szerokosc) {
        List<Hipoteza> wynik = new ArrayList<>(dalej.values());
        if (wynik.size() > 1) {
            wynik.sort(NAJLEPSZE);
        }
        return wynik.size() <= szerokosc ? wynik : wynik.subList(0, szerokosc);
    }

    private static List<Odczyt> chain(Hipoteza ostatnia) {
        List<Odczyt> odczyty = new ArrayList<>();
        for (Hipoteza h = ostatnia; h != null; h = h.poprzednia()) {
            if (h.odczyt() != null) {
                odczyty.add(h.odczyt());
            }
        }
        Collections.reverse(odczyty);
        return odczyty;
    }

    private void extend(Map<Stan, Hipoteza> dalej, Hipoteza h, Kandydat k) {
        if (k.forma().rozdzial()) {
            put(
                    dalej,
                    new Hipoteza(
                            h.stan().afterRozdzial(k.znak()),
                            h.ocena() + ocena.rozdzial(h.stan(), k),
                            new Odczyt(k, Optional.empty(), h.stan(), false),
                            h));
            return;
        }
        for (RodzajJednostki r : RODZAJE) {
            unit(dalej, h, k, r, false);
        }
        if (k.poprawione()) {
            // „l)” may be the letter that it seems to be
            Oznaczenie l = Oznaczenie.literowe("l");
            Kandydat litera = new Kandydat(k.wiersz(), k.od(), k.doo(), Forma.LITERA, l, k.kontekst(), false);
            unit(dalej, h, litera, RodzajJednostki.LITERA, false);
        }
        restarted(dalej, h, k);
    }

    /** Lists of a web page count anew after an ustęp that stands in the line of its §, and after what breaks them. */
    private void restarted(Map<Stan, Hipoteza> dalej, Hipoteza h, Kandydat k) {
        Stan s = h.stan();
        if (k.forma() != Forma.KROPKA
                || !k.kontekst().naPoczatku()
                || k.kontekst().poDwukropku()) {
            return;
        }
        boolean zaczyna = s.lista() == Stan.Lista.PIERWSZY_W_WIERSZU
                && k.jeden()
                && s.ustep().equals(Oznaczenie.of(1))
                && (s.punkt().equals(Oznaczenie.BRAK) || s.formaPunktow() != Forma.KROPKA);
        boolean trwa = s.lista() == Stan.Lista.OD_NOWA
                && (k.jeden() || k.znak().numer() == s.ustep().numer());
        if (zaczyna || trwa) {
            unit(dalej, h, k.withZnak(Oznaczenie.of(s.ustep().numer() + 1)), RodzajJednostki.USTEP, true);
        }
        boolean poTiretach = s.tirety() && k.jeden() && s.punkt().numer() > 0 && s.formaPunktow() == Forma.KROPKA;
        if (poTiretach) {
            unit(dalej, h, k.withZnak(Oznaczenie.of(s.punkt().numer() + 1)), RodzajJednostki.PUNKT, true);
        }
    }

    private void unit(Map<Stan, Hipoteza> dalej, Hipoteza h, Kandydat k, RodzajJednostki r, boolean odNowa) {
        boolean zaczyna = odNowa && h.stan().lista() != Stan.Lista.OD_NOWA;
        double o = ocena.jednostka(h.stan(), k, r) - (zaczyna ? Ocena.OD_NOWA : 0);
        if (o <= prog) {
            return;
        }
        Stan s = h.stan().after(r, k.znak(), k.forma());
        Stan.Lista lista = odNowa && r == RodzajJednostki.USTEP
                ? Stan.Lista.OD_NOWA
                : r == RodzajJednostki.USTEP && k.jeden() && k.kontekst().poZnaku()
                        ? Stan.Lista.PIERWSZY_W_WIERSZU
                        : s.lista();
        put(dalej, new Hipoteza(s.withLista(lista), h.ocena() + o, new Odczyt(k, Optional.of(r), h.stan(), odNowa), h));
    }

    private static void put(Map<Stan, Hipoteza> dalej, Hipoteza h) {
        dalej.merge(h.stan(), h, (a, b) -> a.ocena() >= b.ocena() ? a : b);
    }
}
