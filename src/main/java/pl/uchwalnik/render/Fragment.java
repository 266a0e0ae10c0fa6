package pl.uchwalnik.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Odnosnik;

/** Piece (fragment) of a paragraph's text: plain text, a footnote mark, or a blank to be filled in. */
public sealed interface Fragment {

    /** The characters of the piece as they stand in the text. */
    String tekst();

    /** Text without marks. */
    record Zwykly(String tekst) implements Fragment {}

    /** Mark of a footnote ({@code ¹⁾}) whose text is known. */
    record Znak(Odnosnik odnosnik) implements Fragment {
        @Override
        public String tekst() {
            return odnosnik.znak();
        }
    }

    /** Blank (luka): {@code [UZUPEŁNIJ: ścieżka]}. */
    record Luka(String tekst) implements Fragment {}

    /** Beginning of a blank. */
    String LUKA = "[UZUPEŁNIJ:";

    /** Cuts a text; the pieces joined give the text again. Marks without a footnote stay plain text. */
    static List<Fragment> split(String tekst, List<Odnosnik> odnosniki) {
        List<Fragment> wynik = new ArrayList<>();
        int od = 0;
        int i = 0;
        while (i < tekst.length()) {
            Optional<Fragment> f = special(tekst, i, odnosniki);
            if (f.isEmpty()) {
                i++;
                continue;
            }
            if (i > od) {
                wynik.add(new Zwykly(tekst.substring(od, i)));
            }
            wynik.add(f.get());
            i += f.get().tekst().length();
            od = i;
        }
        if (od < tekst.length()) {
            wynik.add(new Zwykly(tekst.substring(od)));
        }
        return wynik;
    }

    private static Optional<Fragment> special(String tekst, int i, List<Odnosnik> odnosniki) {
        char c = tekst.charAt(i);
        if (c == '[' && tekst.startsWith(LUKA, i)) {
            int koniec = tekst.indexOf(']', i);
            return koniec < 0 ? Optional.empty() : Optional.of(new Luka(tekst.substring(i, koniec + 1)));
        }
        // A mark must not be a part of a longer one: ¹⁾ within ¹¹⁾.
        if (Indeks.cyfra(c) && (i == 0 || !Indeks.cyfra(tekst.charAt(i - 1)))) {
            return odnosniki.stream()
                    .filter(o -> !o.znak().isEmpty() && tekst.startsWith(o.znak(), i))
                    .<Fragment>map(Znak::new)
                    .findFirst();
        }
        return Optional.empty();
    }
}
