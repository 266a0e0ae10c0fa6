package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.LineSetter;

/**
 * Widths of the columns of a table that fills its room. Every column gets what its longest word needs; the rest goes
 * where there is more text, but by the root of it, so that one long column does not starve the others. A table too wide
 * for that is set in smaller type, down to a size that can still be read.
 *
 * @param scale by what the type of the table is made smaller; 1 where it need not be
 */
record ColumnWidths(List<Double> widths, double scale) {

    static final double PADDING = Strona.pt(Styl.MARGINES_KOMORKI);

    private static final double SMALLEST_SCALE = 0.7;

    /** Rounding of sums must not break a word that just fits. */
    private static final double SLACK = 0.1;

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    static ColumnWidths of(List<List<List<Inline>>> rows, LineSetter setter, double room) {
        int n = rows.getFirst().size();
        double[] least = new double[n];
        double[] natural = new double[n];
        for (List<List<Inline>> row : rows) {
            for (int i = 0; i < n; i++) {
                LineSetter.Extent extent = setter.measure(row.get(i));
                least[i] = Math.max(least[i], extent.least() + SLACK);
                natural[i] = Math.max(natural[i], extent.natural() + SLACK);
            }
        }
        double text = room - 2 * PADDING * n;
        double scale = Math.clamp(text / sum(least), SMALLEST_SCALE, 1);
        return new ColumnWidths(shared(scaled(least, scale), scaled(natural, scale), text), scale);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    private static double[] scaled(double[] values, double by) {
        double[] r = values.clone();
        for (int i = 0; i < r.length; i++) {
            r[i] *= by;
        }
        return r;
    }

    private static List<Double> shared(double[] least, double[] natural, double room) {
        double[] wish = new double[least.length];
        double spare = room - sum(least);
        if (spare < 0) {
            // Too wide in any type: words will be broken.
            wish = scaled(least, room / sum(least));
        } else if (sum(natural) <= room) {
            wish = scaled(natural, room / sum(natural));
        } else {
            for (int i = 0; i < wish.length; i++) {
                wish[i] = Math.sqrt(natural[i] - least[i]);
            }
            double all = sum(wish);
            for (int i = 0; i < wish.length; i++) {
                wish[i] = least[i] + spare * wish[i] / all;
            }
        }
        List<Double> widths = new ArrayList<>();
        for (double w : wish) {
            widths.add(w + 2 * PADDING);
        }
        return widths;
    }

    /** Edges of the columns, from a left one to the right one of the last column. */
    List<Double> edges(double left) {
        List<Double> edges = new ArrayList<>();
        double x = left;
        edges.add(x);
        for (double w : widths) {
            x += w;
            edges.add(x);
        }
        return edges;
    }

    List<Inline> scaled(List<Inline> cell) {
        return scale == 1 ? cell : cell.stream().map(i -> i.scaled(scale)).toList();
    }
}
