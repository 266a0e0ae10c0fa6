package pl.uchwalnik.szablon.silnik;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Loader of templates for the engine (ładowanie szablonów): reads, prepares and remembers them by their number. */
public final class SzablonLoader implements TemplateLoader {

    /** Where texts of templates are (źródła). */
    public interface Zrodla {
        /** A template by its name; empty when there is none. */
        Optional<Zrodlo> read(String nazwa);

        /** Whether there is such a file, but outside the folder. */
        boolean leadsOutside(String nazwa);
    }

    private final Zrodla zrodla;
    private final Map<String, SzablonPreparer.Gotowy> gotowe = new LinkedHashMap<>();
    private final List<String> nazwy = new ArrayList<>();

    public SzablonLoader(Zrodla zrodla) {
        this.zrodla = zrodla;
    }

    /** A template by its name, made ready once. */
    public synchronized Optional<SzablonPreparer.Gotowy> find(String nazwa) {
        SzablonPreparer.Gotowy znany = gotowe.get(nazwa);
        if (znany != null) {
            return Optional.of(znany);
        }
        Optional<SzablonPreparer.Gotowy> nowy = zrodla.read(nazwa).map(z -> SzablonPreparer.prepare(z, nazwy.size()));
        nowy.ifPresent(g -> {
            gotowe.put(nazwa, g);
            nazwy.add(nazwa);
        });
        return nowy;
    }

    /** The place a line mark names. */
    public synchronized Polozenie polozenie(ZnacznikWiersza znacznik) {
        if (znacznik.szablon() >= nazwy.size()) {
            return Polozenie.NIEZNANE;
        }
        Optional<SzablonPreparer.Gotowy> g = find(nazwy.get(znacznik.szablon()));
        return g.map(x -> Polozenie.of(x.zrodlo().nazwa(), znacznik.wiersz(), 0))
                .orElse(Polozenie.NIEZNANE);
    }

    /** Templates read so far, by the name a report shows. */
    public synchronized Map<String, Zrodlo> zrodla() {
        Map<String, Zrodlo> wynik = new LinkedHashMap<>();
        gotowe.values().forEach(g -> wynik.put(g.zrodlo().nazwa(), g.zrodlo()));
        return wynik;
    }

    public boolean leadsOutside(String nazwa) {
        return zrodla.leadsOutside(nazwa);
    }

    @Override
    public @Nullable Object findTemplateSource(String nazwa) throws IOException {
        Optional<SzablonPreparer.Gotowy> g = find(nazwa);
        if (g.isPresent() && !g.get().diagnozy().isEmpty()) {
            throw new Niedozwolone(g.get().diagnozy());
        }
        return g.orElse(null);
    }

    @Override
    public long getLastModified(Object zrodlo) {
        return 0;
    }

    @Override
    public Reader getReader(Object zrodlo, String kodowanie) {
        return new StringReader(((SzablonPreparer.Gotowy) zrodlo).tekst());
    }

    @Override
    public void closeTemplateSource(Object zrodlo) {}
}
