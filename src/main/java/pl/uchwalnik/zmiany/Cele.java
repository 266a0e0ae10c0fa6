package pl.uchwalnik.zmiany;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.nowelizacja.odczyt.OdczytanaZmiana.Pozycja;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;

/**
 * Goals (cele) of commands that say {@code W uchwale … § 12 otrzymuje brzmienie} of an act whose § 12 stands in its annex
 * alone, as municipal acts do. Only a § that the body has not, and the one annex has, is looked for there; once one is, a § that
 * both have is nobody's guess.
 */
final class Cele {
    private final Akt akt;
    private final List<Diagnoza> diagnozy = new ArrayList<>();

    private Cele(Akt akt) {
        this.akt = akt;
    }

    static Wynik<List<Pozycja>> of(Akt akt, List<Pozycja> pozycje) {
        Cele c = new Cele(akt);
        boolean doZalacznika = akt.zalaczniki().size() == 1
                && !akt.tresc().isEmpty()
                && pozycje.stream().allMatch(p -> p.polecenie().w().zakres().pusta())
                && pozycje.stream().anyMatch(p -> c.onlyInAnnex(p.polecenie()));
        return doZalacznika ? Wynik.of(c.moved(pozycje), c.diagnozy) : Wynik.of(pozycje);
    }

    private List<Pozycja> moved(List<Pozycja> pozycje) {
        List<Pozycja> wynik = new ArrayList<>();
        for (Pozycja p : pozycje) {
            if (onlyInAnnex(p.polecenie())) {
                diagnozy.add(
                        Diagnoza.uwaga(
                                "N616",
                                p.polozenie(),
                                "polecenie nie wymienia załącznika, a jednostka jest tylko w nim; zastosowano je do załącznika."));
                wynik.add(new Pozycja(inAnnex(p.polecenie()), p.polozenie()));
            } else if (has(Zakresy.krok(akt, 0), p.polecenie())) {
                diagnozy.add(Diagnoza.blad(
                                "N617",
                                p.polozenie(),
                                "nie wiadomo, czy polecenie dotyczy treści aktu, czy załącznika: jednostka jest w obu, a inne"
                                        + " polecenia tego aktu zmieniają załącznik, nie wymieniając go.")
                        .withPodpowiedz("Dopisz w poleceniu „w załączniku do uchwały” albo nanieś tę zmianę ręcznie."));
            } else {
                wynik.add(p);
            }
        }
        return wynik;
    }

    private Polecenie inAnnex(Polecenie p) {
        return p.withSciezki(Sciezka.of(Zakresy.krok(akt, 0))::with);
    }

    private boolean onlyInAnnex(Polecenie p) {
        return goal(p).pusta() ? false : !Zakresy.has(akt, goal(p)) && has(Zakresy.krok(akt, 0), p);
    }

    private boolean has(Krok zalacznik, Polecenie p) {
        return !goal(p).pusta() && Zakresy.has(akt, Sciezka.of(zalacznik).with(goal(p)));
    }

    /** The basic unit or the chapter that the command changes, or after which it adds; empty where it names none. */
    private static Sciezka goal(Polecenie p) {
        Sciezka w = switch (p) {
            case Polecenie.NoweBrzmienie n -> n.w().with(n.co().pierwszy());
            case Polecenie.Uchylenie u -> u.w().with(u.co().pierwszy());
            case Polecenie.Dodanie d -> d.po().map(d.w()::with).orElse(d.w());
            case Polecenie.ZmianaRozproszona r -> r.w().with(r.miejsca().getFirst());
            case Polecenie inne -> inne.w();
        };
        if (w.pusta()) {
            return w;
        }
        return switch (w.kroki().getFirst()) {
            case Krok.DoJednostki j -> w.prefiks(1);
            case Krok.DoSystematyzacyjnej s -> w.prefiks(1);
            case Krok inny -> Sciezka.AKT;
        };
    }
}
