package pl.uchwalnik.render.pdf.line;

import java.util.List;
import pl.uchwalnik.render.pdf.font.FontData;
import pl.uchwalnik.render.pdf.font.FontSet;

/** Makes items of the pieces of one paragraph: words become boxes, spaces glue, places to break inside words penalties. */
final class ItemBuilder {

    /** A hard space stretches like any other: a fixed one shows in justified lines. */
    private static final char HARD_SPACE = '\u00A0';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char FIRST_RARE_SPACE = '\u1680';
    private static final int IN_ADDRESS = 100;

    /** Worse, for the hyphen looks as if it had been added. */
    private static final int AT_HYPHEN_OF_ADDRESS = 400;

    private static final int AFTER_HYPHEN = 50;
    private static final int ANYWHERE = 5_000;
    private static final int SHORTEST_ADDRESS = 12;

    private final FontSet fonts;
    private final double widest;
    private final Items items;
    private double firstLine;

    /** @param widest width above which a word is divided */
    private ItemBuilder(FontSet fonts, double widest, List<? extends Inline> inlines) {
        this.fonts = fonts;
        this.widest = widest;
        this.items = new Items(inlines);
    }

    static Items build(FontSet fonts, double widest, List<? extends Inline> inlines) {
        ItemBuilder b = new ItemBuilder(fonts, widest, inlines);
        for (int i = 0; i < inlines.size(); i++) {
            switch (inlines.get(i)) {
                case Inline.Text text -> b.new Run(text, i).build();
                case Inline.Tab tab -> b.tab(tab, i);
            }
        }
        int last = Math.max(0, inlines.size() - 1);
        b.items.penalty(last, Items.INFINITE);
        b.items.glue(last, 0, Items.FILL, 0);
        b.items.penalty(last, -Items.INFINITE);
        return b.items;
    }

    private static boolean isSpace(int cp) {
        return cp <= ' ' || cp == HARD_SPACE || (cp >= FIRST_RARE_SPACE && Character.isWhitespace(cp));
    }

    private void tab(Inline.Tab tab, int inline) {
        double space = tab.style().size() / 4;
        items.penalty(inline, Items.INFINITE);
        double width = Math.max(space, tab.to() - firstLine);
        items.glue(inline, width, 0, 0);
        firstLine += width;
    }

    /** One piece of text on its way to items. */
    private final class Run {
        private final FontData font;
        private final double size;
        private final int inline;
        private final String text;
        private int wordFrom = items.glyphCount();
        private int wordStart;
        private boolean address;

        Run(Inline.Text piece, int inline) {
            this.font = fonts.get(piece.style().face());
            this.size = piece.style().size();
            this.text = piece.drawn();
            this.inline = inline;
        }

        void build() {
            boolean addresses = text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
            for (int i = 0; i < text.length(); ) {
                int cp = text.codePointAt(i);
                if (addresses && (i == 0 || isSpace(text.charAt(i - 1)))) {
                    address = isAddress(text, i);
                }
                int next = i + Character.charCount(cp);
                if (isSpace(cp)) {
                    closeWord(i, next);
                    space(cp);
                } else if (cp == SOFT_HYPHEN) {
                    closeWord(i, next);
                    items.hyphen(inline, AFTER_HYPHEN, hyphen());
                } else if (cp == ZERO_WIDTH_SPACE) {
                    closeWord(i, next);
                    items.penalty(inline, AFTER_HYPHEN);
                } else {
                    glyph(cp);
                    int penalty = breakAfter(text, next, cp, address);
                    if (penalty < Items.INFINITE) {
                        closeWord(next, next);
                        items.penalty(inline, penalty);
                    }
                }
                i = next;
            }
            closeWord(text.length(), text.length());
        }

        private double hyphen() {
            return font.advance(font.glyph(SOFT_HYPHEN)) * size / 1000;
        }

        private void glyph(int cp) {
            int glyph = font.glyph(cp);
            int index = items.glyphCount();
            if (index > wordFrom) {
                items.kern(index - 1, font.kern(items.glyphAt(index - 1), glyph));
            }
            items.glyph(glyph);
        }

        private void space(int cp) {
            if (cp == '\n') {
                items.penalty(inline, Items.INFINITE);
                items.glue(inline, 0, Items.FILL, 0);
                items.penalty(inline, -Items.INFINITE);
                return;
            }
            if (cp == HARD_SPACE) {
                items.penalty(inline, Items.LAST_RESORT);
            }
            double width = font.advance(font.glyph(' ')) * size / 1000;
            items.glue(inline, width, width / 2, width / 3.5);
            firstLine += width;
        }

        /** Makes a box of the glyphs since the last one; its word ends before a character, the next begins at another. */
        private void closeWord(int end, int next) {
            int to = items.glyphCount();
            if (to > wordFrom) {
                double width = 0;
                for (int i = wordFrom; i < to; i++) {
                    width += advance(i);
                }
                firstLine += width;
                if (width <= widest) {
                    items.box(inline, to, width);
                } else {
                    divide(text.substring(wordStart, end), to);
                }
            }
            wordFrom = to;
            wordStart = next;
        }

        private double advance(int glyph) {
            return (font.advance(items.glyphAt(glyph)) + items.kernAt(glyph)) * size / 1000;
        }

        /** A word wider than its column is divided between syllables; where it has none, anywhere. */
        private void divide(String word, int to) {
            boolean letters = !address && word.length() == to - wordFrom;
            for (int i = wordFrom; i < to; i++) {
                if (i > wordFrom && letters && Syllables.divides(word, i - wordFrom)) {
                    items.hyphen(inline, AFTER_HYPHEN, hyphen());
                } else if (i > wordFrom) {
                    items.penalty(inline, ANYWHERE);
                }
                items.box(inline, i + 1, advance(i));
            }
        }
    }

    private static int breakAfter(String t, int next, int cp, boolean address) {
        if (next >= t.length() || isSpace(t.charAt(next))) {
            return Items.INFINITE;
        }
        if (address) {
            boolean divides = "/._?&=@#,".indexOf(cp) >= 0 && t.charAt(next) != '/';
            return divides ? IN_ADDRESS : cp == '-' ? AT_HYPHEN_OF_ADDRESS : Items.INFINITE;
        }
        boolean joins = cp == '-' || cp == '–' || cp == '—' || cp == '/';
        return joins && letters(t, next, 1) && letters(t, next - 2, -1) ? AFTER_HYPHEN : Items.INFINITE;
    }

    /** True where three letters follow from a place on. */
    private static boolean letters(String t, int from, int step) {
        int last = from + 2 * step;
        return last >= 0
                && last < t.length()
                && Character.isLetter(t.charAt(from))
                && Character.isLetter(t.charAt(from + step))
                && Character.isLetter(t.charAt(last));
    }

    private static boolean isAddress(String t, int from) {
        int to = from;
        boolean mark = t.startsWith("www.", from);
        while (to < t.length() && !isSpace(t.charAt(to))) {
            mark |= t.charAt(to) == '@' || t.startsWith("://", to);
            to++;
        }
        return mark && to - from >= SHORTEST_ADDRESS;
    }
}
