package pl.uchwalnik.render.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.Note;

/**
 * Divides a column of boxes into pages: as many boxes as fit, back to the last place where a page may end, with the
 * footnotes called on the page at its foot. A note that does not fit goes on at the foot of the next page.
 */
public final class Paginator {

    /** Space above and below the rule that parts the footnotes from the text. */
    private static final double ABOVE_RULE = 8;

    private static final double BELOW_RULE = 4;

    /** Fewest lines of a divided footnote on the page of its mark. */
    private static final int FEWEST_NOTE_LINES = 2;

    /** Room left for text on a page that begins with a carried footnote. */
    private static final double LEAST_TEXT = 60;

    private final double height;
    private final List<Box> boxes;
    private final Deque<NotePart> carried = new ArrayDeque<>();

    private record NotePart(Line line, double leading) {}

    private Paginator(List<? extends Box> boxes, double height) {
        this.boxes = new ArrayList<>(boxes);
        this.height = height;
    }

    /** Pages for columns of the given height; at least one. */
    public static List<Page> paginate(List<? extends Box> boxes, double height) {
        Paginator p = new Paginator(boxes, height);
        List<Page> pages = new ArrayList<>();
        int from = 0;
        while (from < p.boxes.size() || !p.carried.isEmpty() || pages.isEmpty()) {
            int to = p.end(from, !pages.isEmpty());
            pages.add(p.compose(from, to));
            from = to;
        }
        return pages;
    }

    /** Box at which the page that begins with the given one ends. */
    private int end(int from, boolean later) {
        if (from < boxes.size()
                && later
                && !carried.isEmpty()
                && boxes.get(from).flow().newPage()) {
            return from;
        }
        Filling filling = new Filling();
        int legal = from;
        int i = from;
        while (i < boxes.size()) {
            Box box = boxes.get(i);
            if (i > from && box.flow().newPage()) {
                return i;
            }
            if (!filling.fits(box, i == from)) {
                if (divides(box, i, filling, i == from)) {
                    return i + 1;
                }
                return legal > from ? legal : Math.max(i, from + 1);
            }
            filling.add(box, i == from);
            i++;
            if (!box.flow().keep()) {
                legal = i;
            }
        }
        return i;
    }

    private boolean divides(Box box, int at, Filling filling, boolean top) {
        if (!(box instanceof RowBox row) || row.height() < height / 3) {
            return false;
        }
        return row.split(filling.room(row, top))
                .map(halves -> {
                    boxes.set(at, halves.upper());
                    boxes.add(at + 1, halves.lower());
                    return true;
                })
                .orElse(false);
    }

    private double headHeight(Box box) {
        return box instanceof RowBox row
                ? row.head().map(RowBox::height).filter(h -> h < height / 3).orElse(0.0)
                : 0;
    }

    /** How far a page is filled. */
    private final class Filling {
        private double text;
        private double notes;

        Filling() {
            double all = carried.stream().mapToDouble(NotePart::leading).sum();
            notes = all == 0 ? 0 : Math.min(all + ABOVE_RULE + BELOW_RULE, height - LEAST_TEXT);
        }

        double room(Box box, boolean top) {
            return height - text - notes - above(box, top);
        }

        private double above(Box box, boolean top) {
            return top ? headHeight(box) : box.flow().before();
        }

        boolean fits(Box box, boolean top) {
            return text + above(box, top) + box.height() + notes + least(box.notes()) <= height + 0.01;
        }

        void add(Box box, boolean top) {
            text += above(box, top) + box.height();
            double all = box.notes().stream().mapToDouble(Note::height).sum();
            if (all > 0) {
                notes = Math.min(height - text, notes + all + rule());
            }
        }

        private double rule() {
            return notes > 0 ? 0 : ABOVE_RULE + BELOW_RULE;
        }

        /** What the notes need at least on this page: all but the end of the last one. */
        private double least(List<Note> called) {
            if (called.isEmpty()) {
                return 0;
            }
            double sum = rule();
            for (Note n : called) {
                sum += n.height();
            }
            Note last = called.getLast();
            int spared = last.lines().size() - FEWEST_NOTE_LINES;
            return spared >= FEWEST_NOTE_LINES ? sum - spared * last.leading() : sum;
        }
    }

    private Page compose(int from, int to) {
        List<Page.Placed> placed = new ArrayList<>();
        double y = 0;
        for (int i = from; i < to; i++) {
            Box box = boxes.get(i);
            if (i > from) {
                y += box.flow().before();
            } else if (headHeight(box) > 0 && box instanceof RowBox row) {
                placed.add(new Page.Placed(row.head().orElseThrow(), y, true));
                y += headHeight(box);
            }
            placed.add(new Page.Placed(box, y, false));
            y += box.height();
            box.notes().forEach(n -> n.lines().forEach(l -> carried.add(new NotePart(l, n.leading()))));
        }
        return footnotes(placed, y);
    }

    private Page footnotes(List<Page.Placed> placed, double textHeight) {
        List<NotePart> here = new ArrayList<>();
        double room = height - textHeight - ABOVE_RULE - BELOW_RULE + 0.01;
        double used = 0;
        while (!carried.isEmpty()
                && (used + carried.getFirst().leading() <= room || (placed.isEmpty() && here.isEmpty()))) {
            used += carried.getFirst().leading();
            here.add(carried.removeFirst());
        }
        double y = height - used;
        double rule = y - BELOW_RULE;
        List<Page.NoteLine> lines = new ArrayList<>();
        for (NotePart n : here) {
            lines.add(new Page.NoteLine(n.line(), y, n.leading()));
            y += n.leading();
        }
        return new Page(placed, lines, rule);
    }
}
