package pl.uchwalnik.prawo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.zapis.RecordBinder;
import pl.uchwalnik.zapis.Wlaczone;
import pl.uchwalnik.zapis.YamlReader;

/** Reader of the register file (czytnik rejestru): the records below are its shape, public because the binder makes them. */
final class RejestrReader {

    private static final String ZASOB = "/prawo/akty.yaml";

    private RejestrReader() {}

    /** The whole file. */
    public record Plik(LocalDate stanNa, LocalDate ogloszeniaDo, List<Wpis> akty) {}

    /** One act. */
    public record Wpis(
            String id,
            RodzajAktu rodzaj,
            LocalDate data,
            String tytul,
            @Wlaczone Nadanie nadanie,
            @Wlaczone Teksty teksty,
            List<Pozycja> zmiany,
            @Wlaczone Pewnosc pewnosc) {}

    /** Who gave it and under what number. */
    public record Nadanie(Optional<String> organ, Optional<String> numer) {}

    /** Where its texts stand. */
    public record Teksty(
            Optional<String> dziennik, Pozycja pierwotny, Optional<Pozycja> tekstJednolity, Optional<Integer> strona) {}

    /** One publication. */
    public record Pozycja(
            int rok, Optional<Integer> numer, int pozycja, Optional<LocalDate> dnia, Optional<LocalDate> wZycie) {

        Ogloszenie ogloszenie() {
            return new Ogloszenie(rok, numer, pozycja, dnia, wZycie);
        }
    }

    /** How sure the entry is. */
    public record Pewnosc(
            Optional<LocalDate> potwierdzonoNa,
            boolean zmianyKompletne,
            boolean zmianyNieustalone,
            Optional<LocalDate> uchylonyDnia,
            String zrodlo) {

        AktPrawny.Stan stan() {
            return new AktPrawny.Stan(potwierdzonoNa, zmianyKompletne, zmianyNieustalone, uchylonyDnia, zrodlo);
        }
    }

    /** The register shipped with the product; a test reads it, so an error in it cannot reach a user. */
    static RejestrAktow read() {
        try (InputStream we = RejestrReader.class.getResourceAsStream(ZASOB)) {
            if (we == null) {
                throw new IllegalStateException("brak zasobu " + ZASOB);
            }
            Wynik<RejestrAktow> wynik = read(new Zrodlo(ZASOB, new String(we.readAllBytes(), StandardCharsets.UTF_8)));
            return wynik.wartosc().orElseThrow(() -> new IllegalStateException(ZASOB + ": " + wynik.diagnozy()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Wynik<RejestrAktow> read(Zrodlo zrodlo) {
        return new YamlReader()
                .read(zrodlo)
                .then(w -> RecordBinder.bind(w, Plik.class, 'A'))
                .then(p -> Wynik.of(new RejestrAktow(
                        p.ogloszeniaDo(),
                        p.akty().stream().map(RejestrReader::act).toList())));
    }

    private static AktPrawny act(Wpis w) {
        return new AktPrawny(
                w.id(),
                new AktPrawny.Wydanie(
                        w.rodzaj(), w.data(), w.nadanie().organ(), w.nadanie().numer()),
                w.tytul(),
                new AktPrawny.Ogloszenia(
                        w.teksty().dziennik().orElse(RejestrAktow.DZIENNIK_USTAW),
                        w.teksty().pierwotny().ogloszenie(),
                        w.teksty().tekstJednolity().map(Pozycja::ogloszenie),
                        w.teksty().strona()),
                w.zmiany().stream().map(Pozycja::ogloszenie).toList(),
                w.pewnosc().stan());
    }
}
