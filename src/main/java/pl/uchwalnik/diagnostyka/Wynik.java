package pl.uchwalnik.diagnostyka;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Outcome (wynik) of a stage: its value, absent when none could be made, and everything it had to say. A stage collects
 * all findings it can before it stops.
 */
public record Wynik<T>(Optional<T> wartosc, List<Diagnoza> diagnozy) {

    public Wynik {
        diagnozy = List.copyOf(diagnozy);
    }

    public static <T> Wynik<T> of(T wartosc) {
        return new Wynik<>(Optional.of(wartosc), List.of());
    }

    public static <T> Wynik<T> of(T wartosc, List<Diagnoza> diagnozy) {
        return new Wynik<>(Optional.of(wartosc), diagnozy);
    }

    public static <T> Wynik<T> brak(List<Diagnoza> diagnozy) {
        return new Wynik<>(Optional.empty(), diagnozy);
    }

    public static <T> Wynik<T> brak(Diagnoza diagnoza) {
        return brak(List.of(diagnoza));
    }

    public boolean maBledy() {
        return diagnozy.stream().anyMatch(d -> d.waga() == Waga.BLAD);
    }

    /** Next stage over the value; findings of both are kept in order. Without a value the next stage does not run. */
    public <R> Wynik<R> then(Function<? super T, Wynik<R>> dalej) {
        if (wartosc.isEmpty()) {
            return brak(diagnozy);
        }
        Wynik<R> nastepny = dalej.apply(wartosc.get());
        List<Diagnoza> razem = new ArrayList<>(diagnozy);
        razem.addAll(nastepny.diagnozy());
        return new Wynik<>(nastepny.wartosc(), razem);
    }
}
