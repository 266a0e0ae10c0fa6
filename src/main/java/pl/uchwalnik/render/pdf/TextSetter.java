package pl.uchwalnik.render.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.TwardeSpacje;
import pl.uchwalnik.render.Fragment;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.pdf.font.Face;
import pl.uchwalnik.render.pdf.font.FontData;
import pl.uchwalnik.render.pdf.font.FontSet;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Note;
import pl.uchwalnik.render.pdf.line.Style;
import pl.uchwalnik.render.pdf.tag.Leaf;
import pl.uchwalnik.render.pdf.tag.Role;
import pl.uchwalnik.render.pdf.tag.Tag;

/**
 * Makes pieces of a paragraph of a text of the tree: hard spaces, raised digits, marks of footnotes, blanks. Gathers the
 * characters that the font lacks.
 */
final class TextSetter {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";
    private static final char FIRST_RAISED = '²';
    private static final String LOWERED = "0123456789()";
    private static final char UNBROKEN_HYPHEN = '\u2011';

    private final FontSet fonts;
    private final Galley galley;
    private final Set<Diagnoza> missing = new LinkedHashSet<>();
    private Scope scope = new Scope(List.of());

    TextSetter(FontSet fonts, Galley galley) {
        this.fonts = fonts;
        this.galley = galley;
    }

    /** Characters that cannot be drawn. */
    List<Diagnoza> missing() {
        return List.copyOf(missing);
    }

    /** Footnotes of a part of the act, and which of them have been called. */
    static final class Scope {
        private final List<Odnosnik> footnotes;
        private final Set<Odnosnik> called = new HashSet<>();

        Scope(List<Odnosnik> footnotes) {
            this.footnotes = footnotes;
        }

        Stream<Odnosnik> uncalled() {
            return footnotes.stream().filter(o -> !called.contains(o));
        }

        /** The footnote of a mark, the first time it is called. */
        Optional<Odnosnik> call(String mark) {
            return footnotes.stream()
                    .filter(o -> o.znak().equals(mark))
                    .filter(called::add)
                    .findFirst();
        }
    }

    Scope scope() {
        return scope;
    }

    /** From now on marks call the footnotes of this part. */
    void enter(Scope part) {
        scope = part;
    }

    /** Pieces of a text that stands in an element; the footnotes it calls follow it there. */
    List<Inline> text(String text, Style style, Tag element, Supplier<Polozenie> place) {
        List<Inline> pieces = new ArrayList<>();
        Leaf leaf = element.text();
        for (Fragment f : Fragment.split(TwardeSpacje.set(normalized(text)), scope.footnotes)) {
            switch (f) {
                case Fragment.Zwykly z -> plain(z.tekst(), style, leaf, place, pieces);
                case Fragment.Luka l -> plain(l.tekst(), style.with(Face.BOLD), leaf, place, pieces);
                case Fragment.Znak z -> {
                    pieces.add(mark(z.odnosnik(), style, element));
                    leaf = element.text();
                }
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Inline.Text t && t.leaf().parent().role() == Role.REFERENCE) {
                pieces.set(i, called(t, element));
            }
        }
        return pieces;
    }

    private static String normalized(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Plain pieces: digits above the line are drawn as small raised ones, for the font has only some of them. */
    void plain(String text, Style style, Leaf leaf, Supplier<Polozenie> place, List<Inline> pieces) {
        int from = 0;
        while (from < text.length()) {
            boolean raised = isRaised(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && isRaised(text.charAt(to)) == raised) {
                to++;
            }
            String part = text.substring(from, to);
            if (raised) {
                pieces.add(new Inline.Text(lowered(part), style.raised(), leaf, part, Optional.empty()));
            } else {
                unbrokenHyphens(checked(part, style, place), style, leaf, pieces);
            }
            from = to;
        }
    }

    /** The font lacks the hyphen that does not break; an ordinary one is drawn, and nothing breaks beside it. */
    private static void unbrokenHyphens(String text, Style style, Leaf leaf, List<Inline> pieces) {
        int from = 0;
        for (int i = text.indexOf(UNBROKEN_HYPHEN); i >= 0; i = text.indexOf(UNBROKEN_HYPHEN, from)) {
            if (i > from) {
                pieces.add(Inline.Text.of(text.substring(from, i), style, leaf));
            }
            pieces.add(new Inline.Text("-", style, leaf, Character.toString(UNBROKEN_HYPHEN), Optional.empty()));
            from = i + 1;
        }
        if (from < text.length()) {
            pieces.add(Inline.Text.of(text.substring(from), style, leaf));
        }
    }

    private static boolean isRaised(char c) {
        return c >= FIRST_RAISED && RAISED.indexOf(c) >= 0;
    }

    private static String lowered(String raised) {
        StringBuilder b = new StringBuilder();
        raised.chars().forEach(c -> b.append(LOWERED.charAt(RAISED.indexOf(c))));
        return b.toString();
    }

    private Inline.Text mark(Odnosnik footnote, Style style, Tag element) {
        Leaf leaf = element.add(Role.REFERENCE).text();
        return new Inline.Text(lowered(footnote.znak()), style.raised(), leaf, footnote.znak(), Optional.empty());
    }

    private Inline.Text called(Inline.Text mark, Tag element) {
        Optional<Note> note = scope.call(mark.actual()).map(o -> note(o, element));
        return new Inline.Text(mark.drawn(), mark.style(), mark.leaf(), mark.actual(), note);
    }

    private Note note(Odnosnik footnote, Tag element) {
        return galley.note(footnote(footnote, element.add(Role.NOTE)));
    }

    /** Mark and text of a footnote. */
    List<Inline> footnote(Odnosnik footnote, Tag element) {
        Style style = Galley.style(Styl.ODNOSNIK);
        Leaf label = element.add(Role.LBL).text();
        List<Inline> pieces = new ArrayList<>();
        plain(footnote.znak(), style, label, footnote.miejsce()::polozenie, pieces);
        pieces.add(new Inline.Tab(-Styl.ODNOSNIK.wciecie().pierwszyPt(), style, label));
        plain(
                TwardeSpacje.set(normalized(footnote.tekst())),
                style,
                element.text(),
                footnote.miejsce()::polozenie,
                pieces);
        return pieces;
    }

    /** The text without the characters that the font lacks; these are reported. */
    private String checked(String text, Style style, Supplier<Polozenie> place) {
        FontData font = fonts.get(style.face());
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            if (font.glyph(cp) == 0 && !Character.isWhitespace(cp) && !isInvisible(cp)) {
                missing.add(missing(cp, place.get()));
                kept = kept == null ? new StringBuilder(text.substring(0, i)) : kept;
            } else if (kept != null) {
                kept.appendCodePoint(cp);
            }
            i += Character.charCount(cp);
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isInvisible(int cp) {
        return cp == '\u200B' || cp == UNBROKEN_HYPHEN;
    }

    private static Diagnoza missing(int cp, Polozenie place) {
        String sign = Character.isISOControl(cp) ? "" : " „" + Character.toString(cp) + "”";
        return Diagnoza.blad(
                        "R001",
                        place,
                        "Krój pisma dokumentu nie ma znaku%s (U+%04X), więc pliku PDF nie utworzono."
                                .formatted(sign, cp))
                .withPodpowiedz(
                        "Zastąp ten znak innym albo go usuń; zwykle trafia do tekstu wklejony z innego programu.");
    }
}
