package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.render.Strona;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.Wciecie;
import pl.uchwalnik.render.Wyrownanie;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Line;
import pl.uchwalnik.render.pdf.line.Shape;
import pl.uchwalnik.render.pdf.page.Flow;
import pl.uchwalnik.render.pdf.page.Grid;
import pl.uchwalnik.render.pdf.page.RowBox;
import pl.uchwalnik.render.pdf.tag.Role;
import pl.uchwalnik.render.pdf.tag.Tag;

/** Sets tables: caption above, head row, column widths by contents. */
final class TableSetter {
    private static final double AFTER = 10;

    private final Desk desk;

    TableSetter(Desk desk) {
        this.desk = desk;
    }

    /** @param open mark that stands before the caption */
    void set(Tabela table, Tag parent, Surroundings around, String open) {
        Tag element = parent.add(Role.TABLE);
        Supplier<Polozenie> place = around.place(table.miejsce());
        double left = Strona.pt(around.left());
        if (table.podpis().isEmpty()) {
            desk.galley().space(Strona.pt(Styl.PODPIS_TABELI.po()));
        } else {
            Paragraph p = Paragraph.of(Styl.PODPIS_TABELI).at(new Wciecie(around.left(), 0));
            Tag caption = element.add(Role.CAPTION);
            String text = open + table.podpis();
            desk.galley().paragraph(desk.texts().text(text, Galley.style(p.style()), caption, place), p);
        }
        List<List<List<Inline>>> rows = pieces(table, element, place);
        ColumnWidths widths =
                ColumnWidths.of(rows, desk.galley().setter(), desk.galley().column() - left);
        rows(table, rows, widths, left);
        desk.galley().space(AFTER);
    }

    /** Contents of the cells, the head row first. */
    private List<List<List<Inline>>> pieces(Tabela table, Tag element, Supplier<Polozenie> place) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        List<String> heads =
                table.kolumny().stream().map(Tabela.Kolumna::naglowek).toList();
        rows.add(row(heads, element.add(Role.T_HEAD).add(Role.TR), true, place));
        if (!table.wiersze().isEmpty()) {
            Tag body = element.add(Role.T_BODY);
            table.wiersze().forEach(w -> rows.add(row(w, body.add(Role.TR), false, place)));
        }
        return rows;
    }

    private List<List<Inline>> row(List<String> cells, Tag row, boolean head, Supplier<Polozenie> place) {
        Styl styl = head ? Styl.NAGLOWEK_TABELI : Styl.KOMORKA;
        List<List<Inline>> pieces = new ArrayList<>();
        for (String cell : cells) {
            Tag element = head ? row.add(Role.TH, Tag.Attribute.COLUMN_HEAD) : row.add(Role.TD);
            pieces.add(cell.isBlank() ? List.of() : desk.texts().text(cell, Galley.style(styl), element, place));
        }
        return pieces;
    }

    private void rows(Tabela table, List<List<List<Inline>>> rows, ColumnWidths widths, double left) {
        Grid grid = new Grid(
                widths.edges(left),
                Galley.leading(Styl.KOMORKA.stopien() * widths.scale()),
                Strona.pt(Styl.KOMORKA.przed()));
        RowBox head = new RowBox(grid, lines(table, rows.getFirst(), widths, grid), Optional.empty(), Flow.PLAIN);
        desk.galley().row(head, rows.size() > 1);
        for (List<List<Inline>> row : rows.subList(1, rows.size())) {
            desk.galley().row(new RowBox(grid, lines(table, row, widths, grid), Optional.of(head), Flow.PLAIN), false);
        }
    }

    private List<List<Line>> lines(Tabela table, List<List<Inline>> row, ColumnWidths widths, Grid grid) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            double from = grid.edges().get(i) + ColumnWidths.PADDING;
            double width = grid.edges().get(i + 1) - ColumnWidths.PADDING - from;
            Shape shape = Shape.of(from, width, 0, alignment(table.kolumny().get(i)));
            cells.add(row.get(i).isEmpty() ? List.of() : desk.galley().setter().set(widths.scaled(row.get(i)), shape));
        }
        return cells;
    }

    private static Wyrownanie alignment(Tabela.Kolumna column) {
        return switch (column.wyrownanie()) {
            case DO_LEWEJ -> Wyrownanie.DO_LEWEJ;
            case DO_SRODKA -> Wyrownanie.DO_SRODKA;
            case DO_PRAWEJ -> Wyrownanie.DO_PRAWEJ;
        };
    }
}
