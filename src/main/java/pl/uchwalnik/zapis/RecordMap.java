package pl.uchwalnik.zapis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record as a map (rekord jako mapa) under the keys of the file, in the order of the record. Absent facts, empty lists
 * and empty maps have no key. Values: {@code String}, {@code Integer}, {@code BigDecimal}, {@code LocalDate},
 * {@code Boolean}, {@code List}, {@code Map<String, Object>}; enum constants become their words.
 */
public final class RecordMap {
    private RecordMap() {}

    public static Map<String, Object> of(Record r) {
        Map<String, Object> mapa = new LinkedHashMap<>();
        fill(mapa, r);
        return Collections.unmodifiableMap(mapa);
    }

    private static void fill(Map<String, Object> mapa, Record r) {
        for (Ksztalt.Pole p : Ksztalt.of(r.getClass()).pola()) {
            Object w = p.get(r);
            if (p.wlaczone() && w instanceof Record wlaczony) {
                fill(mapa, wlaczony);
            } else {
                value(w).ifPresent(x -> mapa.put(p.klucz(), x));
            }
        }
    }

    private static Optional<Object> value(Object w) {
        return switch (w) {
            case Optional<?> o -> o.flatMap(RecordMap::value);
            case TekstAlboMapa t -> t.tekst().<Object>map(x -> x).or(() -> value(t.mapa()));
            case Record r -> Optional.of(of(r)).filter(m -> !m.isEmpty()).map(m -> m);
            case Enum<?> e -> Optional.of(Ksztalt.word(e));
            case List<?> l -> {
                List<Object> kopia = new ArrayList<>();
                l.forEach(x -> kopia.add(value(x).orElse(Map.of())));
                yield kopia.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableList(kopia));
            }
            case Map<?, ?> m -> {
                Map<String, Object> kopia = new LinkedHashMap<>();
                m.forEach((k, x) -> value(x).ifPresent(y -> kopia.put(String.valueOf(k), y)));
                yield kopia.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableMap(kopia));
            }
            case String s -> Optional.of(s);
            case Integer i -> Optional.of(i);
            case Long i -> Optional.of(i);
            case BigDecimal b -> Optional.of(b);
            case Boolean b -> Optional.of(b);
            case LocalDate d -> Optional.of(d);
            default -> throw new IllegalArgumentException("A file cannot hold " + w.getClass());
        };
    }
}
