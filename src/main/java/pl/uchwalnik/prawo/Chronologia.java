package pl.uchwalnik.prawo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Order of publications in time (chronologia dziennika). Positions of one year of a journal grow with the days, so a
 * position whose day is not known lies between its neighbours whose days are.
 */
final class Chronologia {

    /** Whether something had been published by a day. */
    enum Ogloszono {
        TAK,
        NIE,
        NIE_WIADOMO
    }

    private final Map<Integer, NavigableMap<Integer, LocalDate>> dni = new TreeMap<>();

    private final LocalDate ogloszeniaDo;

    /** @param ogloszeniaDo day by which everything known had been published */
    Chronologia(Collection<Ogloszenie> znane, LocalDate ogloszeniaDo) {
        this.ogloszeniaDo = ogloszeniaDo;
        for (Ogloszenie o : znane) {
            o.dnia()
                    .ifPresent(d ->
                            dni.computeIfAbsent(o.rok(), r -> new TreeMap<>()).put(o.pozycja(), d));
        }
    }

    Ogloszono by(Ogloszenie o, LocalDate dzien) {
        if (o.dnia().isPresent()) {
            return o.dnia().get().isAfter(dzien) ? Ogloszono.NIE : Ogloszono.TAK;
        }
        if (!dzien.isBefore(ogloszeniaDo)) {
            return Ogloszono.TAK;
        }
        if (o.rok() != dzien.getYear()) {
            return o.rok() < dzien.getYear() ? Ogloszono.TAK : Ogloszono.NIE;
        }
        NavigableMap<Integer, LocalDate> rok = dni.getOrDefault(o.rok(), new TreeMap<>());
        Map.Entry<Integer, LocalDate> pozniejszy = rok.ceilingEntry(o.pozycja());
        if (pozniejszy != null && !pozniejszy.getValue().isAfter(dzien)) {
            return Ogloszono.TAK;
        }
        Map.Entry<Integer, LocalDate> wczesniejszy = rok.floorEntry(o.pozycja());
        if (wczesniejszy != null && wczesniejszy.getValue().isAfter(dzien)) {
            return Ogloszono.NIE;
        }
        return Ogloszono.NIE_WIADOMO;
    }
}
