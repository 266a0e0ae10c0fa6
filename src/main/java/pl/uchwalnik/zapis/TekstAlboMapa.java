package pl.uchwalnik.zapis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Text or map (tekst albo mapa): one text for everything, or a text for each key.
 *
 * @param tekst the one text; then {@code mapa} is empty
 * @param mapa texts by key, in the order of the file
 */
public record TekstAlboMapa(Optional<String> tekst, Map<String, String> mapa) {

    public TekstAlboMapa {
        mapa = Collections.unmodifiableMap(new LinkedHashMap<>(mapa));
    }

    /** The text for a key: its own, or the one for everything. */
    public Optional<String> get(String klucz) {
        return Optional.ofNullable(mapa.get(klucz)).or(() -> tekst);
    }
}
