package pl.uchwalnik.zapis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Nodes for the schema library (węzły dla schematu). A number is a number only in its plain form; {@code 0203011} stays
 * text. Keys without a value are left out, as the binder leaves them.
 */
final class WezelJson {
    private static final JsonNodeFactory FABRYKA = JsonNodeFactory.instance;

    private WezelJson() {}

    static JsonNode of(Wezel w) {
        return switch (w) {
            case Wezel.Pusty p -> FABRYKA.nullNode();
            case Wezel.Skalar s -> scalar(s);
            case Wezel.Ciag c -> {
                ArrayNode lista = FABRYKA.arrayNode();
                c.elementy().forEach(e -> lista.add(of(e)));
                yield lista;
            }
            case Wezel.Mapa m -> {
                ObjectNode mapa = FABRYKA.objectNode();
                m.wpisy().stream()
                        .filter(x -> !RecordBinder.blank(x.wartosc()))
                        .forEach(x -> mapa.set(x.klucz(), of(x.wartosc())));
                yield mapa;
            }
        };
    }

    private static JsonNode scalar(Wezel.Skalar s) {
        Optional<BigDecimal> liczba = Wartosci.number(s);
        if (liczba.isPresent()) {
            BigDecimal b = liczba.get();
            return b.scale() == 0 ? FABRYKA.numberNode(b.longValue()) : FABRYKA.numberNode(b);
        }
        return s.rodzaj() == Wezel.Rodzaj.LOGICZNA
                ? FABRYKA.booleanNode(s.tekst().startsWith("t") || s.tekst().startsWith("T"))
                : FABRYKA.textNode(s.tekst().strip());
    }
}
