package pl.uchwalnik.zmiany.jednolity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.jezyk.ZapisDaty;

/**
 * Publication (publikacja) of an amending act, as its own file tells it: front matter {@code ogloszono}, {@code pozycja},
 * or the head of the page of the journal.
 *
 * @param dnia day of publication
 */
record Publikacja(Optional<LocalDate> dnia, OptionalInt pozycja) {
    private static final Pattern DNIA =
            Pattern.compile("(?U)^\\p{Lu}[\\p{L} .-]*, dnia (\\d{1,2} \\p{L}+ \\d{4}) r\\.$");
    private static final Pattern POZYCJA = Pattern.compile("(?i)^poz(?:\\.|ycja) ?(\\d{1,6})$");

    /** @param czolo lines over the title block */
    static Publikacja of(Metryka metryka, List<String> czolo) {
        Optional<LocalDate> dnia = ZapisDaty.parse(metryka.pole("ogloszono"))
                .or(() -> czolo.stream()
                        .map(DNIA::matcher)
                        .filter(Matcher::matches)
                        .flatMap(m -> ZapisDaty.parse(m.group(1)).stream())
                        .findFirst());
        String pole = metryka.pole("pozycja").strip();
        Optional<String> pozycja = pole.matches("\\d{1,6}")
                ? Optional.of(pole)
                : czolo.stream()
                        .map(POZYCJA::matcher)
                        .filter(Matcher::matches)
                        .map(m -> m.group(1))
                        .findFirst();
        return new Publikacja(
                dnia, pozycja.map(p -> OptionalInt.of(Integer.parseInt(p))).orElse(OptionalInt.empty()));
    }
}
