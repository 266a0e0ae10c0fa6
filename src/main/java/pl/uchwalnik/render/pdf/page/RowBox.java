package pl.uchwalnik.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.Note;

/**
 * Row of a table.
 *
 * @param cells lines of each cell
 * @param head head row to be repeated where a page begins with this row; empty for the head row itself
 */
public record RowBox(Grid grid, List<List<Line>> cells, Optional<RowBox> head, Flow flow) implements Box {

    /** Fewest lines of a divided row on either page. */
    private static final int FEWEST_LINES = 2;

    public RowBox {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Two parts of a divided row. */
    record Halves(RowBox upper, RowBox lower) {}

    @Override
    public double height() {
        return lines() * grid.leading() + 2 * grid.padding();
    }

    private int lines() {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        cells.forEach(c -> c.forEach(l -> notes.addAll(l.notes())));
        return notes;
    }

    @Override
    public RowBox withFlow(Flow now) {
        return new RowBox(grid, cells, head, now);
    }

    /** Divides the row so that its upper part fits into a height; empty where too few lines would fit. */
    Optional<Halves> split(double room) {
        int fitting = (int) Math.floor((room - 2 * grid.padding()) / grid.leading());
        int upper = Math.min(fitting, lines() - FEWEST_LINES);
        if (upper < FEWEST_LINES) {
            return Optional.empty();
        }
        List<List<Line>> above = new ArrayList<>();
        List<List<Line>> below = new ArrayList<>();
        for (List<Line> cell : cells) {
            int at = Math.min(upper, cell.size());
            above.add(cell.subList(0, at));
            below.add(cell.subList(at, cell.size()));
        }
        return Optional.of(new Halves(
                new RowBox(grid, above, head, flow.withKeep(false)),
                new RowBox(grid, below, head, new Flow(0, flow.keep(), false))));
    }
}
