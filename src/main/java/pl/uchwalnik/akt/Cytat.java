package pl.uchwalnik.akt;

import java.util.List;

/**
 * Text quoted by an amending command (cytat, ZTP § 87): stands between „ and ” on lines of its own.
 *
 * @param tresc quoted units, grouping units, or paragraphs where the quoted text bears no mark (sentences,
 *     introductions, common parts with their dash)
 * @param zamkniecie what follows the closing quotation mark: {@code ;} {@code ,} {@code .} or nothing
 */
public record Cytat(List<Skladnik> tresc, String zamkniecie, Miejsce miejsce) implements Blok {
    private static final List<String> ZAMKNIECIA = List.of("", ";", ",", ".");

    public Cytat {
        tresc = List.copyOf(tresc);
        if (!ZAMKNIECIA.contains(zamkniecie)) {
            throw new IllegalArgumentException("'" + zamkniecie + "' after a quotation");
        }
    }
}
