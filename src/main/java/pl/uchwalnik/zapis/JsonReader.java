package pl.uchwalnik.zapis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Reader of JSON (czytnik JSON) into the same nodes as YAML, for manifests and answers of public services. */
public final class JsonReader {
    private final JsonFactory fabryka = new JsonFactory();

    /** Reads a text. */
    public Wynik<Wezel> read(Zrodlo zrodlo) {
        Wiersze wiersze = new Wiersze(zrodlo);
        try (JsonParser parser = fabryka.createParser(zrodlo.tekst())) {
            return new Wezly(parser, wiersze).read();
        } catch (Wezly.Przerwane e) {
            return Wynik.brak(e.diagnoza());
        } catch (JsonProcessingException e) {
            JsonLocation l = e.getLocation();
            Polozenie p = l == null ? wiersze.whole() : wiersze.place(l.getLineNr(), l.getColumnNr());
            return Wynik.brak(Diagnoza.blad("Z013", p, "tekst nie jest poprawnym JSON."));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
    }
}
