package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.dopasowanie.Los;
import pl.uchwalnik.nowelizacja.dopasowanie.Miejsca;
import pl.uchwalnik.nowelizacja.dopasowanie.ParyZalacznikow;
import pl.uchwalnik.nowelizacja.dopasowanie.Pozycja;
import pl.uchwalnik.nowelizacja.dopasowanie.PrzepisanieOdeslan;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;

/** Difference of two texts of one act as commands, in the order of their places (R-A12). */
public final class Roznica {
    private final Akt stary;
    private final Akt nowy;
    private final Predicate<Sciezka> wCalosci;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private final List<Polecenie> wynik = new ArrayList<>();

    private Roznica(Akt stary, Akt nowy, Predicate<Sciezka> wCalosci) {
        this.stary = stary;
        this.nowy = nowy;
        this.wCalosci = wCalosci;
    }

    public static Wynik<List<Polecenie>> diff(Akt stary, Akt nowy) {
        return diff(stary, nowy, w -> false);
    }

    /** @param wCalosci paths of changed §§ that are to be worded anew as a whole */
    public static Wynik<List<Polecenie>> diff(Akt stary, Akt nowy, Predicate<Sciezka> wCalosci) {
        return new Roznica(stary, nowy, wCalosci).polecenia();
    }

    private Wynik<List<Polecenie>> polecenia() {
        RoznicaCzesci czesci = new RoznicaCzesci(stary, nowy);
        wynik.addAll(czesci.tytul());
        wynik.addAll(czesci.preambula());
        Akt zOznaczeniami = PrzepisanieOdeslan.naOznaczeniaWyniku(stary, nowy);
        Sciezka akt = zalacznikSam(stary) ? Sciezka.of(new Krok.DoZalacznika("")) : Sciezka.AKT;
        zakres(akt, stary.tresc(), zOznaczeniami.tresc());
        wynik.addAll(czesci.odnosniki(akt, stary.odnosniki(), nowy.odnosniki()));
        zalaczniki(czesci, zOznaczeniami);
        Odmowa.pozaAktem(stary, nowy).ifPresent(diagnozy::add);
        Wynik<List<Polecenie>> w = Wynik.of(Rozproszone.zbierz(stary, wynik), diagnozy);
        return w.maBledy() ? Wynik.brak(diagnozy) : w;
    }

    /** A text without a title block and a legal basis is an annex that came without its act; annexes have no articles. */
    private static boolean zalacznikSam(Akt akt) {
        return akt.naglowek().pusty()
                && akt.zalaczniki().isEmpty()
                && akt.podstawaPrawna().isEmpty()
                && akt.jednostki().stream().noneMatch(j -> j.jednostka().rodzaj() == RodzajJednostki.ARTYKUL);
    }

    private void zakres(Sciezka w, List<Skladnik> stara, List<Skladnik> nowa) {
        if (stara.equals(nowa)) {
            return;
        }
        Optional<List<Pozycja>> stare = Pozycja.plasko(stara);
        Optional<List<Pozycja>> nowe = Pozycja.plasko(nowa);
        if (stare.isEmpty() || nowe.isEmpty()) {
            diagnozy.add(Odmowa.proza(
                    w,
                    nowa.isEmpty()
                            ? pl.uchwalnik.akt.Miejsce.NIEZNANE
                            : nowa.getFirst().miejsce()));
            return;
        }
        List<Miejsca.Miejsce> miejsca = Miejsca.of(stare.get(), nowe.get());
        miejsca.forEach(m -> m.wezel().ifPresent(x -> bezNumeru(w.with(x.krok()), x)));
        wynik.addAll(new RoznicaZakresu(w, miejsca, diagnozy, wCalosci).polecenia());
    }

    /** D7 below a §: an added unit for which there is no mark. */
    private void bezNumeru(Sciezka w, Wezel wezel) {
        for (int i = 0; i < wezel.nizsze().size(); i++) {
            Wezel x = wezel.nizsze().get(i);
            if (x.los() == Los.DODANA
                    && !x.rodzaj().nieoznaczona()
                    && x.oznaczenie().toString().isEmpty()) {
                diagnozy.add(Odmowa.brakNumeru(w, wezel.nizsze(), i));
                return;
            }
            bezNumeru(w.with(x.krok()), x);
        }
    }

    private void zalaczniki(RoznicaCzesci czesci, Akt zOznaczeniami) {
        List<Zalacznik> a = stary.zalaczniki();
        List<Zalacznik> b = zOznaczeniami.zalaczniki();
        List<ParyZalacznikow.Para> pary = ParyZalacznikow.of(stary, nowy);
        RoznicaZalacznikow calych = new RoznicaZalacznikow(stary, nowy, pary);
        for (int k = 0; k < pary.size(); k++) {
            ParyZalacznikow.Para p = pary.get(k);
            if (p.stary().isEmpty() || p.nowy().isEmpty()) {
                calych.polecenie(k).ifPresentOrElse(wynik::add, () -> diagnozy.add(calych.odmowa(p)));
                continue;
            }
            int i = p.stary().get();
            int j = p.nowy().get();
            Sciezka w = Sciezka.of(Zakresy.krok(stary, i));
            wynik.addAll(czesci.tytulZalacznika(i, j));
            zakres(w, a.get(i).tresc(), b.get(j).tresc());
            wynik.addAll(czesci.odnosniki(w, a.get(i).odnosniki(), b.get(j).odnosniki()));
        }
    }
}
