package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.dopasowanie.Los;
import pl.uchwalnik.nowelizacja.dopasowanie.Miejsca;
import pl.uchwalnik.nowelizacja.dopasowanie.Pozycja;
import pl.uchwalnik.nowelizacja.dopasowanie.PrzepisanieOdeslan;
import pl.uchwalnik.nowelizacja.dopasowanie.Wezel;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zastosowanie.Ujednolicenie;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;

/** Difference of two texts of one act as commands, in the order of their places (R-A12). */
public final class Roznica {
    private final Akt stary;
    private final Akt nowy;
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private final List<Polecenie> wynik = new ArrayList<>();

    private Roznica(Akt stary, Akt nowy) {
        this.stary = stary;
        this.nowy = nowy;
    }

    public static Wynik<List<Polecenie>> diff(Akt stary, Akt nowy) {
        return new Roznica(stary, nowy).polecenia();
    }

    private Wynik<List<Polecenie>> polecenia() {
        tytul();
        Akt zOznaczeniami = PrzepisanieOdeslan.naOznaczeniaWyniku(stary, nowy);
        zakres(
                zalacznikSam(stary) ? Sciezka.of(new Krok.DoZalacznika("")) : Sciezka.AKT,
                stary.tresc(),
                zOznaczeniami.tresc());
        zalaczniki(zOznaczeniami.zalaczniki());
        Wynik<List<Polecenie>> w = Wynik.of(zebrane(), diagnozy);
        return w.maBledy() ? Wynik.brak(diagnozy) : w;
    }

    /** Dispersed changes gathered, where executing them gives the same text. */
    private List<Polecenie> zebrane() {
        List<Polecenie> osobne = List.copyOf(wynik);
        List<Polecenie> zebrane = Rozproszone.zbierz(osobne);
        boolean zgodne = zebrane.equals(osobne)
                || Ujednolicenie.apply(stary, zebrane)
                        .wartosc()
                        .equals(Ujednolicenie.apply(stary, osobne).wartosc());
        return zgodne ? zebrane : osobne;
    }

    /** A text without a title block is an annex that came without its act. */
    private static boolean zalacznikSam(Akt akt) {
        return akt.naglowek().pusty() && akt.zalaczniki().isEmpty();
    }

    private void tytul() {
        String a = stary.naglowek().przedmiot();
        String b = nowy.naglowek().przedmiot();
        if (!a.equals(b)) {
            Krok tytul = new Krok.DoTytulu();
            wynik.addAll(RoznicaSlow.polecenia(Sciezka.of(tytul), a, b)
                    .orElseGet(
                            () -> List.of(new Polecenie.NoweBrzmienie(Sciezka.AKT, Wykaz.of(tytul), Brzmienie.of(b)))));
        }
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
        wynik.addAll(new RoznicaZakresu(w, miejsca, diagnozy).polecenia());
    }

    /** D7 below a §: an added unit for which there is no mark. */
    private void bezNumeru(Sciezka w, Wezel wezel) {
        for (Wezel x : wezel.nizsze()) {
            if (x.los() == Los.DODANA
                    && !x.rodzaj().nieoznaczona()
                    && x.oznaczenie().toString().isEmpty()) {
                diagnozy.add(Odmowa.brakNumeru(
                        w, x.rodzaj().skrot(), x.nowa().orElseThrow().miejsce()));
                return;
            }
            bezNumeru(w.with(x.krok()), x);
        }
    }

    private void zalaczniki(List<Zalacznik> b) {
        List<Zalacznik> a = stary.zalaczniki();
        int wspolne = Math.min(a.size(), b.size());
        for (int i = 0; i < wspolne; i++) {
            zakres(
                    Sciezka.of(Zakresy.krok(stary, i)),
                    a.get(i).tresc(),
                    b.get(i).tresc());
        }
        if (a.size() != b.size()) {
            Zalacznik inny = a.size() > b.size() ? a.get(wspolne) : b.get(wspolne);
            diagnozy.add(Odmowa.uklad("dodany albo usunięty załącznik", inny.miejsce()));
        }
    }
}
