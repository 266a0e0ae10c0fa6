package pl.uchwalnik.zapis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Reader of YAML (czytnik YAML): one document, no aliases, bounded in size and depth, every scalar as it was written.
 *
 * <p>It reads Jackson's stream of tokens and keeps the text of each, because what YAML 1.1 makes of a text ({@code NO},
 * {@code 0203011}) is not for a parser to decide but for the type of the fact.
 */
public final class YamlReader {
    /** Largest file: a profile of a big city with all its figures takes about a tenth of it. */
    public static final long LIMIT_BAJTOW = 2L * 1024 * 1024;

    private final YAMLFactory fabryka;

    public YamlReader() {
        LoaderOptions opcje = new LoaderOptions();
        opcje.setMaxAliasesForCollections(0);
        opcje.setNestingDepthLimit(Wezly.LIMIT_GLEBOKOSCI + 5);
        opcje.setCodePointLimit((int) LIMIT_BAJTOW);
        fabryka = YAMLFactory.builder()
                .loaderOptions(opcje)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Wezly.LIMIT_GLEBOKOSCI + 5)
                        .build())
                .build();
    }

    /** Reads a file. */
    public Wynik<Wezel> read(Path plik) {
        return new ZrodloReader(LIMIT_BAJTOW).read(plik).then(this::read);
    }

    /** Reads a text. */
    public Wynik<Wezel> read(Zrodlo zrodlo) {
        if (zrodlo.tekst().length() > LIMIT_BAJTOW) {
            return Wynik.brak(Diagnoza.blad(
                    "Z002", Polozenie.of(zrodlo.nazwa()), "tekst jest za długi; przyjmujemy do 2048 kB."));
        }
        Wiersze wiersze = new Wiersze(zrodlo);
        List<Diagnoza> znaki = wiersze.forbidden();
        if (!znaki.isEmpty()) {
            return Wynik.brak(znaki);
        }
        try (YAMLParser parser = fabryka.createParser(zrodlo.tekst())) {
            return new Wezly(parser, wiersze).read();
        } catch (Wezly.Przerwane e) {
            return Wynik.brak(e.diagnoza());
        } catch (JsonProcessingException e) {
            return Wynik.brak(new BledyYaml(wiersze).translate(e));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
    }
}
