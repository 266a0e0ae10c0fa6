package pl.uchwalnik.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines as Knuth and Plass do: of all ways to break it the one with the fewest ugly lines.
 * First only good lines are admitted, then worse ones, at last any.
 */
final class LineBreaker {

    private static final double[] TOLERANCES = {1.2, 3, 12};
    private static final double LINE_DEMERIT = 10;
    private static final double FITNESS_DEMERIT = 8_000;
    private static final int FITNESS_CLASSES = 4;

    private final Items items;
    private final double first;
    private final double rest;
    private final double ragged;

    private double width;
    private double stretch;
    private double shrink;
    private boolean overfull;
    private boolean lastResort;

    /** A way to break the paragraph up to a place. */
    private record Node(
            int position,
            int line,
            int fitness,
            double width,
            double stretch,
            double shrink,
            double demerits,
            @Nullable Node previous) {}

    private LineBreaker(Items items, double first, double rest, boolean justified) {
        this.items = items;
        this.first = first;
        this.rest = rest;
        // Lines that are not justified may end anywhere in the last third.
        this.ragged = justified ? 0 : rest / 3;
    }

    /** Items at which the lines end. */
    static List<Integer> breaks(Items items, double first, double rest, boolean justified) {
        LineBreaker b = new LineBreaker(items, first, rest, justified);
        for (double tolerance : TOLERANCES) {
            Optional<Node> end = b.pass(tolerance, false);
            if (end.isPresent()) {
                return path(end.get());
            }
        }
        Node end = b.pass(Double.POSITIVE_INFINITY, true).orElseThrow();
        if (b.overfull) {
            b.lastResort = true;
            end = b.pass(Double.POSITIVE_INFINITY, true).orElseThrow();
        }
        return path(end);
    }

    private static List<Integer> path(Node end) {
        List<Integer> breaks = new ArrayList<>();
        for (Node n = end; n != null && n.previous() != null; n = n.previous()) {
            breaks.addFirst(n.position());
        }
        return breaks;
    }

    private Optional<Node> pass(double tolerance, boolean force) {
        List<Node> active = new ArrayList<>();
        active.add(new Node(-1, 0, 1, 0, 0, 0, 0, null));
        width = 0;
        stretch = 0;
        shrink = 0;
        for (int i = 0; i < items.count(); i++) {
            if (isLegal(i)) {
                double hyphen = items.kind(i) == Items.Kind.PENALTY ? items.width(i) : 0;
                width += hyphen;
                consider(i, active, tolerance, force);
                width -= hyphen;
                if (active.isEmpty()) {
                    return Optional.empty();
                }
            }
            if (items.kind(i) != Items.Kind.PENALTY) {
                width += items.width(i);
                stretch += items.stretch(i);
                shrink += items.shrink(i);
            }
        }
        return active.stream().reduce((a, b) -> b.demerits() < a.demerits() ? b : a);
    }

    private boolean isLegal(int i) {
        return switch (items.kind(i)) {
            case BOX -> false;
            case GLUE -> i > 0 && items.kind(i - 1) == Items.Kind.BOX;
            case PENALTY -> items.penalty(i) < (lastResort ? Items.INFINITE : Items.LAST_RESORT);
        };
    }

    private void consider(int i, List<Node> active, double tolerance, boolean force) {
        boolean forced = items.kind(i) == Items.Kind.PENALTY && items.penalty(i) <= -Items.INFINITE;
        @Nullable Node[] best = new @Nullable Node[FITNESS_CLASSES];
        boolean found = false;
        int kept = 0;
        Node last = active.getLast();
        for (Node a : active) {
            double ratio = ratio(a);
            if (ratio >= -1 && ratio <= tolerance) {
                found = true;
                keepBetter(best, candidate(a, i, ratio));
            }
            if (ratio >= -1 && !forced) {
                active.set(kept++, a);
            }
        }
        active.subList(kept, active.size()).clear();
        if (force && kept == 0 && !found) {
            overfull = true;
            keepBetter(best, candidate(last, i, -1));
        }
        for (Node b : best) {
            if (b != null) {
                active.add(b);
            }
        }
    }

    private static void keepBetter(@Nullable Node[] best, Node candidate) {
        Node old = best[candidate.fitness()];
        if (old == null || candidate.demerits() < old.demerits()) {
            best[candidate.fitness()] = candidate;
        }
    }

    private double ratio(Node from) {
        double room = (from.line() == 0 ? first : rest) - (width - from.width());
        if (room >= 0) {
            double give = stretch - from.stretch() + ragged;
            return room == 0 ? 0 : give > 0 ? room / give : Double.MAX_VALUE;
        }
        double give = ragged > 0 ? 0 : shrink - from.shrink();
        return give > 0 ? room / give : -Double.MAX_VALUE;
    }

    private Node candidate(Node from, int i, double ratio) {
        double badness = Math.min(100 * Math.abs(ratio * ratio * ratio), 1e7);
        int penalty = items.kind(i) == Items.Kind.PENALTY ? Math.max(0, items.penalty(i)) : 0;
        double base = LINE_DEMERIT + badness + penalty;
        int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
        double demerits =
                from.demerits() + base * base + (Math.abs(fitness - from.fitness()) > 1 ? FITNESS_DEMERIT : 0);
        return afterBreak(i, from, fitness, demerits);
    }

    /** What stands between a break and the next box disappears. */
    private Node afterBreak(int i, Node from, int fitness, double demerits) {
        double w = width - (items.kind(i) == Items.Kind.PENALTY ? items.width(i) : 0);
        double y = stretch;
        double z = shrink;
        for (int k = i; k < items.count() && items.kind(k) != Items.Kind.BOX; k++) {
            if (k > i && items.penalty(k) <= -Items.INFINITE) {
                break;
            }
            if (items.kind(k) == Items.Kind.GLUE) {
                w += items.width(k);
                y += items.stretch(k);
                z += items.shrink(k);
            }
        }
        return new Node(i, from.line() + 1, fitness, w, y, z, demerits, from);
    }
}
