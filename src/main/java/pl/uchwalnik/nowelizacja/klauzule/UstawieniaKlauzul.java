package pl.uchwalnik.nowelizacja.klauzule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a profile says of clauses (osl.klauzule).
 *
 * @param wylacz ids of clauses that are not wanted
 * @param miejsca kind of clause to an address in the statute
 */
public record UstawieniaKlauzul(List<String> wylacz, SequencedMap<String, String> miejsca) {

    public static final UstawieniaKlauzul BRAK = new UstawieniaKlauzul(List.of(), new LinkedHashMap<>());

    public UstawieniaKlauzul {
        wylacz = List.copyOf(wylacz);
        miejsca = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(miejsca));
    }
}
