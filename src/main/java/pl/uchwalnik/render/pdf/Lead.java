package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.render.pdf.line.Inline;

/**
 * What stands before a text in its first line: numbers of the units that begin there, an opening quotation mark.
 *
 * @param quote quotation mark that is not yet set
 * @param start where the first number begins, in twips; meaningless without numbers
 * @param before space above the line of the first number, in twips; meaningless without numbers
 */
record Lead(List<Inline> numbers, String quote, int start, int before) {
    static final Lead NONE = new Lead(List.of(), "", 0, 0);

    Lead {
        numbers = List.copyOf(numbers);
    }

    Lead withoutQuote() {
        return new Lead(numbers, "", start, before);
    }

    boolean isEmpty() {
        return numbers.isEmpty() && quote.isEmpty();
    }

    List<Inline> followedBy(List<? extends Inline> text) {
        List<Inline> all = new ArrayList<>(numbers);
        all.addAll(text);
        return all;
    }
}
