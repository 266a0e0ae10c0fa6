package pl.uchwalnik.profil;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Money (finanse): sources by year. */
public record Finanse(List<Zrodlo> zrodla) {

    /**
     * Source of money (źródło finansowania).
     *
     * @param dzial budget division, e.g. {@code 852}
     * @param rozdzial budget chapter, e.g. {@code 85219}
     * @param kwoty sums in złote by year
     */
    public record Zrodlo(
            Optional<String> nazwa, Optional<String> dzial, Optional<String> rozdzial, Map<Integer, BigDecimal> kwoty) {
        public Zrodlo {
            kwoty = Collections.unmodifiableMap(new LinkedHashMap<>(kwoty));
        }
    }

    public Finanse {
        zrodla = List.copyOf(zrodla);
    }
}
