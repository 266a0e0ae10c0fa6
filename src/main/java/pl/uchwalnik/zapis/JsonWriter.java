package pl.uchwalnik.zapis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writer of JSON (zapis JSON): the same value gives the same bytes. Keys stand in the order of the record or the map; an
 * absent value has no key, an empty list is {@code []}. Lines end with {@code \n} everywhere.
 */
public final class JsonWriter {
    private JsonWriter() {}

    /** For people and files: indented by two, a line end at the end. */
    public static String pretty(Object wartosc) {
        DefaultIndenter wciecie = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter drukarz = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(wciecie)
                .withArrayIndenter(wciecie);
        StringWriter w = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(w)) {
            g.setPrettyPrinter(drukarz);
            write(g, wartosc);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to a string cannot fail", e);
        }
        return w.append('\n').toString();
    }

    /** For machines: one line without an end. */
    public static String compact(Object wartosc) {
        StringWriter w = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(w)) {
            write(g, wartosc);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to a string cannot fail", e);
        }
        return w.toString();
    }

    private static void write(JsonGenerator g, Object w) throws IOException {
        switch (w) {
            case Record r
            when !(r instanceof TekstAlboMapa) -> {
                g.writeStartObject();
                fields(g, r);
                g.writeEndObject();
            }
            case TekstAlboMapa t -> write(g, t.tekst().<Object>map(x -> x).orElse(t.mapa()));
            case Map<?, ?> m -> {
                g.writeStartObject();
                for (Map.Entry<?, ?> e : m.entrySet()) {
                    field(g, String.valueOf(e.getKey()), e.getValue());
                }
                g.writeEndObject();
            }
            case List<?> l -> {
                g.writeStartArray();
                for (Object x : l) {
                    write(g, x);
                }
                g.writeEndArray();
            }
            case Integer i -> g.writeNumber(i);
            case Long i -> g.writeNumber(i);
            case BigDecimal b -> g.writeNumber(b.toPlainString());
            case Boolean b -> g.writeBoolean(b);
            case String s -> g.writeString(s);
            case LocalDate d -> g.writeString(d.toString());
            case Enum<?> e -> g.writeString(Ksztalt.word(e));
            default -> throw new IllegalArgumentException("JSON cannot hold " + w.getClass());
        }
    }

    private static void fields(JsonGenerator g, Record r) throws IOException {
        for (Ksztalt.Pole p : Ksztalt.of(r.getClass()).pola()) {
            if (p.wlaczone() && p.get(r) instanceof Record wlaczony) {
                fields(g, wlaczony);
            } else {
                field(g, p.klucz(), p.get(r));
            }
        }
    }

    private static void field(JsonGenerator g, String klucz, Object wartosc) throws IOException {
        if (wartosc instanceof Optional<?> o) {
            if (o.isPresent()) {
                field(g, klucz, o.get());
            }
        } else {
            g.writeFieldName(klucz);
            write(g, wartosc);
        }
    }
}
