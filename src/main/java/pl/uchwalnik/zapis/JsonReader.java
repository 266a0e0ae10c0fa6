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

/** Reader of JSON (czytnik JSON) into the same nodes as YAML, for manifests, acts and answers of public services. */
public final class JsonReader {
    private final JsonFactory fabryka = new JsonFactory();
    private final int najglebiej;
    private final int najwiecej;

    public JsonReader() {
        this(Wezly.LIMIT_GLEBOKOSCI, Wezly.LIMIT_WARTOSCI);
    }

    /** With bounds of its own: levels of brackets, number of values. */
    public JsonReader(int najglebiej, int najwiecej) {
        this.najglebiej = najglebiej;
        this.najwiecej = najwiecej;
    }

    /** Reads a text. */
    public Wynik<Wezel> read(Zrodlo zrodlo) {
        Wiersze wiersze = new Wiersze(zrodlo);
        try (JsonParser parser = fabryka.createParser(zrodlo.tekst())) {
            return new Wezly(parser, wiersze, najglebiej, najwiecej).read();
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
