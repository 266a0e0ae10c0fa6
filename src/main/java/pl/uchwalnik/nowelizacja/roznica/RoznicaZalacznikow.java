package pl.uchwalnik.nowelizacja.roznica;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.nowelizacja.dopasowanie.ParyZalacznikow;
import pl.uchwalnik.nowelizacja.polecenia.Brzmienie;
import pl.uchwalnik.nowelizacja.polecenia.Krok;
import pl.uchwalnik.nowelizacja.polecenia.Polecenie;
import pl.uchwalnik.nowelizacja.polecenia.Sciezka;
import pl.uchwalnik.nowelizacja.polecenia.Wykaz;
import pl.uchwalnik.nowelizacja.zastosowanie.Zakresy;
import pl.uchwalnik.nowelizacja.zastosowanie.Zalaczniki;

/** Annexes that stand in one of two texts only: repealed, or added with their text in an annex of the amending act. */
final class RoznicaZalacznikow {
    private final Akt stary;
    private final Akt nowy;
    private final List<ParyZalacznikow.Para> pary;

    RoznicaZalacznikow(Akt stary, Akt nowy, List<ParyZalacznikow.Para> pary) {
        this.stary = stary;
        this.nowy = nowy;
        this.pary = pary;
    }

    /** Empty where there is no number for an added annex. */
    Optional<Polecenie> polecenie(int k) {
        ParyZalacznikow.Para p = pary.get(k);
        if (p.nowy().isEmpty()) {
            Krok krok = Zakresy.krok(stary, p.stary().orElseThrow());
            return Optional.of(new Polecenie.Uchylenie(Sciezka.AKT, Wykaz.of(krok)));
        }
        Zalacznik z = nowy.zalaczniki().get(p.nowy().get());
        return numer(k).map(n -> new Polecenie.Dodanie(
                Sciezka.AKT,
                Optional.empty(),
                Wykaz.of(new Krok.DoZalacznika(n)),
                new Brzmienie.WZalaczniku(wZmieniajacym(k), z)));
    }

    /** Number of the annex to the amending act; none where it is the only one. */
    private String wZmieniajacym(int k) {
        long wszystkie = pary.stream().filter(p -> p.stary().isEmpty()).count();
        long kolejny =
                pary.subList(0, k + 1).stream().filter(p -> p.stary().isEmpty()).count();
        return wszystkie == 1 ? "" : Long.toString(kolejny);
    }

    private Optional<String> numer(int k) {
        if (stary.zalaczniki().isEmpty()) {
            boolean jedyny = pary.size() == 1;
            return Optional.of(jedyny ? "" : Integer.toString(k + 1));
        }
        Optional<Oznaczenie> poprzedni = Optional.empty();
        int ostatni = -1;
        for (ParyZalacznikow.Para p : pary.subList(0, k + 1)) {
            if (p.stary().isPresent()) {
                // numbers of annexes repealed before are not used again (R-I4)
                ostatni = poUchylonych(p.stary().get());
                poprzedni = Optional.of(oznaczenie(ostatni));
            } else {
                Optional<Oznaczenie> nastepny = ostatni + 1 < stary.zalaczniki().size()
                        ? Optional.of(oznaczenie(ostatni + 1))
                        : Optional.empty();
                poprzedni = poprzedni.flatMap(x -> Oznaczenie.insertAfter(x, nastepny));
            }
        }
        return poprzedni.map(Oznaczenie::toString).filter(s -> !s.isEmpty());
    }

    private int poUchylonych(int i) {
        int j = i;
        while (j + 1 < stary.zalaczniki().size()
                && Zalaczniki.uchylony(stary.zalaczniki().get(j + 1))) {
            j++;
        }
        return j;
    }

    /** An annex that stands alone without a number is the first one. */
    private Oznaczenie oznaczenie(int i) {
        return Oznaczenie.parse(Zakresy.numer(stary.zalaczniki().get(i))).orElse(Oznaczenie.of(i + 1));
    }

    Diagnoza odmowa(ParyZalacznikow.Para p) {
        return Odmowa.uklad(
                "dodany załącznik, dla którego nie ma wolnego numeru",
                nowy.zalaczniki().get(p.nowy().orElseThrow()).miejsce());
    }
}
