package pl.uchwalnik.szablon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.szablon.silnik.SzablonLoader;

/**
 * Where templates come from (źródło szablonów): the folder of the user first, then the ones shipped with the product. A
 * name is always relative and stays inside its root.
 *
 * @param katalog folder of the user, whose files win over ours
 */
public record ZrodloSzablonow(Optional<Path> katalog) implements SzablonLoader.Zrodla {

    private static final String KORZEN = "templates/";
    private static final Pattern NAZWA =
            Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*)*");
    private static final long NAJWIEKSZY_PLIK = 1_000_000;

    /** Only the templates of the product. */
    public static ZrodloSzablonow wbudowane() {
        return new ZrodloSzablonow(Optional.empty());
    }

    public static ZrodloSzablonow withKatalog(Path katalog) {
        return new ZrodloSzablonow(Optional.of(katalog));
    }

    /** A template by its name ({@code statut.ftl}, {@code wspolne/osl.ftl}); empty when there is none of that name. */
    @Override
    public Optional<Zrodlo> read(String nazwa) {
        if (!NAZWA.matcher(nazwa).matches()) {
            return Optional.empty();
        }
        return katalog.flatMap(k -> readFile(k, nazwa)).or(() -> readResource(nazwa));
    }

    /** Whether the folder of the user has such a file, but outside itself: a symbolic link that leads away. */
    @Override
    public boolean leadsOutside(String nazwa) {
        return katalog.filter(k -> NAZWA.matcher(nazwa).matches())
                .filter(k -> Files.exists(k.resolve(nazwa)) && inside(k, nazwa).isEmpty())
                .isPresent();
    }

    private static Optional<Path> inside(Path katalog, String nazwa) {
        try {
            Path korzen = katalog.toRealPath();
            Path plik = korzen.resolve(nazwa).toRealPath();
            boolean dobry = plik.startsWith(korzen) && Files.isRegularFile(plik) && Files.size(plik) <= NAJWIEKSZY_PLIK;
            return dobry ? Optional.of(plik) : Optional.empty();
        } catch (IOException e) {
            // no such file, or not ours to read: the next root is asked
            return Optional.empty();
        }
    }

    private static Optional<Zrodlo> readFile(Path katalog, String nazwa) {
        return inside(katalog, nazwa).map(plik -> {
            try {
                String tekst = new String(Files.readAllBytes(plik), StandardCharsets.UTF_8);
                return new Zrodlo(katalog.resolve(nazwa).toString(), tekst);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Zrodlo> readResource(String nazwa) {
        try (InputStream we = ZrodloSzablonow.class.getClassLoader().getResourceAsStream(KORZEN + nazwa)) {
            return we == null
                    ? Optional.empty()
                    : Optional.of(new Zrodlo(KORZEN + nazwa, new String(we.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
