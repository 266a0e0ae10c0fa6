package pl.uchwalnik.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.render.Wyrownanie;
import pl.uchwalnik.render.pdf.font.FontSet;

/** Sets a paragraph: pieces of text in, lines out. */
public final class LineSetter {

    /** Above this the gaps between words look worse than a ragged line. */
    private static final double LOOSEST = 10;

    private final FontSet fonts;

    public LineSetter(FontSet fonts) {
        this.fonts = fonts;
    }

    public List<Line> set(List<? extends Inline> inlines, Shape shape) {
        double first = shape.width() - shape.first();
        Items items = ItemBuilder.build(fonts, Math.min(first, shape.width()), inlines);
        boolean justified = shape.align() == Wyrownanie.OBUSTRONNIE;
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int end : breaks(items, first, shape.width(), justified)) {
            boolean last = end == items.count() - 1;
            lines.add(line(items, from, end, shape, lines.isEmpty(), last ? joint(shape) : ending(items, end)));
            from = nextLine(items, end);
        }
        return lines;
    }

    /**
     * How wide a text may become.
     *
     * @param least width of its widest part that is not broken
     * @param natural width on one endless line
     */
    public record Extent(double least, double natural) {}

    public Extent measure(List<? extends Inline> inlines) {
        Items items = ItemBuilder.build(fonts, Double.MAX_VALUE, inlines);
        double widest = 0;
        double run = 0;
        for (int i = 0; i < items.count(); i++) {
            widest = Math.max(widest, run + (items.kind(i) == Items.Kind.GLUE ? 0 : items.width(i)));
            run = isBreak(items, i) ? 0 : items.kind(i) == Items.Kind.PENALTY ? run : run + items.width(i);
        }
        return new Extent(widest, natural(items));
    }

    private static boolean isBreak(Items items, int i) {
        return switch (items.kind(i)) {
            case BOX -> false;
            case GLUE -> i > 0 && items.kind(i - 1) == Items.Kind.BOX;
            case PENALTY -> items.penalty(i) < Items.LAST_RESORT;
        };
    }

    private static List<Integer> breaks(Items items, double first, double rest, boolean justified) {
        int end = items.count() - 1;
        boolean oneLine = natural(items) <= first && !hasForcedBreak(items);
        return oneLine ? List.of(end) : LineBreaker.breaks(items, first, rest, justified);
    }

    private static Line.Ending joint(Shape shape) {
        return shape.joined() ? Line.Ending.SPACE : Line.Ending.NONE;
    }

    private static Line.Ending ending(Items items, int at) {
        return switch (items.kind(at)) {
            case BOX, GLUE -> Line.Ending.SPACE;
            case PENALTY ->
                items.penalty(at) <= -Items.INFINITE || items.penalty(at) == Items.LAST_RESORT
                        ? Line.Ending.SPACE
                        : items.width(at) > 0 ? Line.Ending.HYPHEN : Line.Ending.NONE;
        };
    }

    private static double natural(Items items) {
        double width = 0;
        for (int i = 0; i < items.count(); i++) {
            width += items.kind(i) == Items.Kind.PENALTY ? 0 : items.width(i);
        }
        return width;
    }

    private static boolean hasForcedBreak(Items items) {
        for (int i = 0; i < items.count() - 1; i++) {
            if (items.penalty(i) <= -Items.INFINITE) {
                return true;
            }
        }
        return false;
    }

    private static int nextLine(Items items, int end) {
        int i = end + 1;
        while (i < items.count()
                && items.kind(i) != Items.Kind.BOX
                && items.penalty(i) > -Items.INFINITE
                && !(items.kind(i) == Items.Kind.GLUE && items.stretch(i) >= Items.FILL)) {
            i++;
        }
        return i;
    }

    private static Line line(Items items, int from, int to, Shape shape, boolean first, Line.Ending ending) {
        double left = shape.left() + (first ? shape.first() : 0);
        double room = shape.width() - (first ? shape.first() : 0);
        double stretch = 0;
        double shrink = 0;
        for (int i = from; i < to; i++) {
            room -= items.kind(i) == Items.Kind.PENALTY ? 0 : items.width(i);
            stretch += items.stretch(i);
            shrink += items.shrink(i);
        }
        room -= ending == Line.Ending.HYPHEN ? items.width(to) : 0;
        double ratio = 0;
        double x = left;
        switch (shape.align()) {
            case OBUSTRONNIE ->
                ratio = room >= 0 ? stretchRatio(room, stretch) : Math.max(-1, room / Math.max(shrink, 0.01));
            case DO_SRODKA -> x = left + Math.max(0, room / 2);
            case DO_PRAWEJ -> x = left + Math.max(0, room);
            case DO_LEWEJ -> {}
        }
        return new Line(items, from, to, x, ratio, ending);
    }

    private static double stretchRatio(double room, double stretch) {
        if (stretch <= 0 || stretch >= Items.FILL) {
            return 0;
        }
        double ratio = room / stretch;
        return ratio > LOOSEST ? 0 : ratio;
    }
}
