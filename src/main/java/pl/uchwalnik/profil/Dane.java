package pl.uchwalnik.profil;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures (dane) for the diagnosis. */
public record Dane(
        List<Wskaznik> wskazniki, Optional<Prognoza> prognoza, List<Usluga> uslugi, List<PodmiotEs> esPodmioty) {

    /** Statistical indicator (wskaźnik) with a value for each year. */
    public record Wskaznik(
            Optional<String> id,
            Optional<String> nazwa,
            Optional<String> jednostka,
            Optional<String> zrodlo,
            Map<Integer, BigDecimal> wartosci) {
        public Wskaznik {
            wartosci = Collections.unmodifiableMap(new LinkedHashMap<>(wartosci));
        }
    }

    /** Forecast (prognoza): assumptions in words and indicators for years to come. */
    public record Prognoza(Optional<String> opis, Optional<String> zrodlo, List<Wskaznik> wskazniki) {
        public Prognoza {
            wskazniki = List.copyOf(wskazniki);
        }
    }

    /**
     * Social service (usługa społeczna) of one of the 14 scopes of art. 2 ust. 1 of the CUS act.
     *
     * @param zakres number of the scope, 1–14
     * @param zlecana to be commissioned under art. 4 ust. 1 u.d.p.p.
     * @param potencjalEs what social economy can do in this scope (art. 16b u.p.s.)
     */
    public record Usluga(
            Optional<Integer> zakres,
            Optional<String> nazwa,
            Optional<String> opis,
            Optional<String> realizator,
            Optional<Integer> liczbaOsob,
            Optional<Boolean> zlecana,
            Optional<String> potencjalEs) {}

    /** Entity of social economy (podmiot ekonomii społecznej). */
    public record PodmiotEs(
            Optional<String> nazwa, Optional<String> forma, List<Integer> zakresy, Optional<String> opis) {
        public PodmiotEs {
            zakresy = List.copyOf(zakresy);
        }
    }

    public Dane {
        wskazniki = List.copyOf(wskazniki);
        uslugi = List.copyOf(uslugi);
        esPodmioty = List.copyOf(esPodmioty);
    }
}
