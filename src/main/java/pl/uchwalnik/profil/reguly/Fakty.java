package pl.uchwalnik.profil.reguly;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.zapis.Wezel;

/** Facts (fakty) as written, each with its path and its place. */
public record Fakty(Wezel korzen) {
    private static final Pattern CALKOWITA = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DZIESIETNA = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

    /** One fact that was given. */
    record Fakt(String sciezka, Wezel wezel) {

        Optional<String> text() {
            return wezel instanceof Wezel.Skalar s && !s.tekst().isBlank()
                    ? Optional.of(s.tekst().strip())
                    : Optional.empty();
        }

        Optional<LocalDate> date() {
            try {
                return text().map(LocalDate::parse);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        Optional<Integer> integer() {
            return text().filter(t -> CALKOWITA.matcher(t).matches()).map(Integer::valueOf);
        }

        Optional<BigDecimal> number() {
            return text().filter(t -> DZIESIETNA.matcher(t).matches()).map(BigDecimal::new);
        }

        Diagnoza finding(String kod, Waga waga, String tekst) {
            return new Diagnoza(kod, waga, place(), tekst, List.of(), "", List.of());
        }

        Diagnoza blad(String kod, String tekst) {
            return finding(kod, Waga.BLAD, tekst);
        }

        Diagnoza ostrzezenie(String kod, String tekst) {
            return finding(kod, Waga.OSTRZEZENIE, tekst);
        }

        Polozenie place() {
            return wezel.polozenie().withAdres(sciezka);
        }

        /** The fact under a key of this one. */
        Optional<Fakt> get(String klucz) {
            return wezel instanceof Wezel.Mapa m
                    ? m.get(klucz).filter(w -> !(w instanceof Wezel.Pusty)).map(w -> new Fakt(under(klucz), w))
                    : Optional.empty();
        }

        /** Elements of a list under a key. */
        List<Fakt> list(String klucz) {
            List<Fakt> wynik = new ArrayList<>();
            if (get(klucz).map(Fakt::wezel).orElse(null) instanceof Wezel.Ciag c) {
                for (int i = 0; i < c.elementy().size(); i++) {
                    wynik.add(
                            new Fakt(under(klucz) + "[" + i + "]", c.elementy().get(i)));
                }
            }
            return wynik;
        }

        /** Entries of a map under a key. */
        List<Fakt> entries(String klucz) {
            return get(klucz).map(Fakt::wezel).orElse(null) instanceof Wezel.Mapa m
                    ? m.wpisy().stream()
                            .map(w -> new Fakt(under(klucz) + "." + w.klucz(), w.wartosc()))
                            .toList()
                    : List.of();
        }

        /** Last part of the path. */
        String klucz() {
            return sciezka.substring(sciezka.lastIndexOf('.') + 1);
        }

        private String under(String klucz) {
            return sciezka.isEmpty() ? klucz : sciezka + "." + klucz;
        }
    }

    /** The fact at a path of keys. */
    Optional<Fakt> get(String sciezka) {
        Optional<Fakt> f = Optional.of(new Fakt("", korzen));
        for (String klucz : sciezka.split("\\.", -1)) {
            f = f.flatMap(x -> x.get(klucz));
        }
        return f;
    }

    Optional<String> text(String sciezka) {
        return get(sciezka).flatMap(Fakt::text);
    }

    /** Whether the gmina is made up. */
    boolean fictional() {
        return text("fikcyjny").filter("true"::equalsIgnoreCase).isPresent();
    }

    List<Fakt> list(String sciezka, String klucz) {
        return get(sciezka).map(f -> f.list(klucz)).orElse(List.of());
    }
}
