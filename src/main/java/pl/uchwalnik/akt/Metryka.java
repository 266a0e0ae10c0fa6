package pl.uchwalnik.akt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What is known of a document beside its text (metryka): the scalar fields of the front matter, in order. Known fields:
 * {@code dokument} (id), {@code tytul}, {@code autor}, {@code data} (ISO), {@code projekt} (tak/nie), {@code rodzaj}
 * (uchwala, zarzadzenie, dokument), {@code prawo_miejscowe} (tak/nie).
 */
public record Metryka(SequencedMap<String, String> pola) {

    public static final Metryka PUSTA = new Metryka(new LinkedHashMap<>());

    public Metryka {
        pola = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pola));
    }

    /** Value of a field, empty when it is absent. */
    public String pole(String nazwa) {
        return pola.getOrDefault(nazwa, "");
    }

    /** True where the field says {@code tak}. */
    public boolean tak(String nazwa) {
        return pole(nazwa).equals("tak");
    }

    public Metryka with(String nazwa, String wartosc) {
        SequencedMap<String, String> nowe = new LinkedHashMap<>(pola);
        nowe.put(nazwa, wartosc);
        return new Metryka(nowe);
    }
}
