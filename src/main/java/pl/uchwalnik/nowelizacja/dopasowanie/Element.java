package pl.uchwalnik.nowelizacja.dopasowanie;

import java.util.List;
import pl.uchwalnik.akt.Oznaczenie;

/**
 * What matching looks at in a unit or a heading.
 *
 * @param rodzaj only elements of one kind can match
 * @param slowa all its words in order, without marks, punctuation and the numbers in references: these change when an
 *     editor renumbers
 */
public record Element(Enum<?> rodzaj, Oznaczenie oznaczenie, List<String> slowa) {
    public Element {
        slowa = List.copyOf(slowa);
    }

    boolean taSamaTresc(Element inny) {
        return rodzaj == inny.rodzaj && slowa.equals(inny.slowa);
    }
}
