package pl.uchwalnik.profil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.zapis.Klucz;

/** Goals (cele) of the programme. */
public record Cele(Optional<Lata> lata, Optional<String> glowny, List<Cel> szczegolowe) {
    /**
     * Action (działanie) of a goal.
     *
     * @param od first year
     * @param koniec last year, key {@code do}
     * @param koszt whole cost in złote
     */
    public record Dzialanie(
            Optional<String> id,
            Optional<String> nazwa,
            Optional<String> realizator,
            Optional<Integer> od,
            @Klucz("do") Optional<Integer> koniec,
            Optional<BigDecimal> koszt,
            Optional<Wskaznik> wskaznik) {

        /** Indicator (wskaźnik) of an action: where it starts and where it should come. */
        public record Wskaznik(
                Optional<String> nazwa,
                Optional<String> jednostka,
                Optional<BigDecimal> baza,
                Optional<BigDecimal> cel,
                Optional<Integer> rokBazowy,
                Optional<String> zrodlo) {}
    }

    /** Years (lata) a programme runs, both included. */
    public record Lata(Optional<Integer> od, @Klucz("do") Optional<Integer> koniec) {}

    /** Specific goal (cel szczegółowy). */
    public record Cel(Optional<String> id, Optional<String> nazwa, List<Dzialanie> dzialania) {
        public Cel {
            dzialania = List.copyOf(dzialania);
        }
    }

    public Cele {
        szczegolowe = List.copyOf(szczegolowe);
    }
}
