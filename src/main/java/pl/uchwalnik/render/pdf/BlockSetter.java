package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.render.Numer;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.Wciecie;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Style;
import pl.uchwalnik.render.pdf.page.Anchor;
import pl.uchwalnik.render.pdf.tag.Leaf;
import pl.uchwalnik.render.pdf.tag.Role;
import pl.uchwalnik.render.pdf.tag.Tag;

/** Sets blocks of prose: paragraphs, headings, lists, tables; quotations it passes on. */
final class BlockSetter {
    private final Desk desk;
    private final UnitSetter units;
    private final TableSetter tables;

    BlockSetter(Desk desk, UnitSetter units) {
        this.desk = desk;
        this.units = units;
        this.tables = new TableSetter(desk);
    }

    void set(Blok block, Tag parent, Surroundings around, Lead lead, String close) {
        switch (block) {
            case Akapit a -> paragraph(a, parent, around, lead, close);
            case Naglowek n -> heading(n, parent, around, lead, close);
            case Lista l -> list(l, parent, around, lead, close);
            case Tabela t -> table(t, parent, around, lead, close);
            case Cytat c -> units.quotation(c, parent, around, lead, close);
        }
    }

    private void paragraph(Akapit a, Tag parent, Surroundings around, Lead lead, String close) {
        Paragraph p = Paragraph.of(Styl.AKAPIT).withKeep(a.tekst().endsWith(":"));
        line(lead.quote() + a.tekst() + close, parent.add(Role.P), around, lead, a.miejsce(), p);
    }

    /** Sets a text at the left edge of its surroundings, after the numbers that begin its line. */
    private void line(String text, Tag element, Surroundings around, Lead lead, Miejsce read, Paragraph p) {
        List<Inline> pieces = desk.texts().text(text, Galley.style(p.style()), element, around.place(read));
        int left = around.left();
        Wciecie indent = lead.numbers().isEmpty() ? new Wciecie(left, 0) : new Wciecie(left, lead.start() - left);
        Paragraph spaced = lead.numbers().isEmpty() ? p : p.withBefore(lead.before());
        desk.galley().paragraph(lead.followedBy(pieces), spaced.at(indent));
    }

    private void heading(Naglowek n, Tag parent, Surroundings around, Lead lead, String close) {
        int level = Math.max(1, around.headings() + n.poziom());
        Paragraph p = Paragraph.of(Styl.naglowek(level));
        Tag element = parent.add(around.isQuoted() ? Role.P : desk.headings().next(level));
        Paragraph anchored = around.isQuoted() ? p : p.withAnchor(new Anchor(level, n.tekst()));
        line(lead.quote() + n.tekst() + close, element, around, lead, n.miejsce(), anchored);
    }

    private void list(Lista l, Tag parent, Surroundings around, Lead lead, String close) {
        Tag element = parent.add(Role.L, Tag.Attribute.numbering(l.numerowana() ? "Decimal" : "Disc"));
        if (l.pozycje().isEmpty() && !(lead.isEmpty() && close.isEmpty())) {
            paragraph(new Akapit("", l.miejsce()), parent, around, lead, close);
        }
        for (int i = 0; i < l.pozycje().size(); i++) {
            String label = Numer.of(l, i + 1);
            boolean last = i == l.pozycje().size() - 1;
            item(l.pozycje().get(i), label, element.add(Role.LI), around, i == 0 ? lead : Lead.NONE, last ? close : "");
        }
    }

    private void item(Lista.Pozycja item, String label, Tag element, Surroundings around, Lead lead, String close) {
        Style style = Galley.style(Styl.POZYCJA_LISTY);
        Wciecie indent = Styl.POZYCJA_LISTY.wciecie().moved(around.left());
        int start = lead.numbers().isEmpty() ? indent.lewe() + indent.pierwszy() : lead.start();
        Leaf leaf = element.add(Role.LBL).text();
        List<Inline> numbers = new ArrayList<>(lead.numbers());
        desk.texts().plain(lead.quote() + label, style, leaf, around.place(Miejsce.NIEZNANE), numbers);
        numbers.add(new Inline.Tab((indent.lewe() - start) / 20.0, style, leaf));
        int before = lead.numbers().isEmpty() ? Styl.POZYCJA_LISTY.przed() : lead.before();
        Lead numbered = new Lead(numbers, "", start, before);
        Tag body = element.add(Role.L_BODY);
        Surroundings inner = around.indented(Styl.POZYCJA_LISTY.wciecie().lewe());
        if (item.bloki().isEmpty()) {
            Paragraph p = Paragraph.of(Styl.POZYCJA_LISTY);
            line(close, body.add(Role.P), inner, numbered, Miejsce.NIEZNANE, p);
        }
        for (int i = 0; i < item.bloki().size(); i++) {
            String c = i == item.bloki().size() - 1 ? close : "";
            Lead first = i == 0 ? numbered : Lead.NONE;
            if (item.bloki().get(i) instanceof Akapit a) {
                Paragraph p =
                        Paragraph.of(Styl.POZYCJA_LISTY).withKeep(a.tekst().endsWith(":"));
                line(a.tekst() + c, body.add(Role.P), inner, first, a.miejsce(), p);
            } else {
                set(item.bloki().get(i), body, inner, first, c);
            }
        }
    }

    /** Numbers stand above a table, the closing mark below it; the opening mark goes to its caption. */
    private void table(Tabela t, Tag parent, Surroundings around, Lead lead, String close) {
        boolean captioned = !t.podpis().isEmpty();
        if (!lead.numbers().isEmpty() || (!lead.quote().isEmpty() && !captioned)) {
            paragraph(new Akapit("", t.miejsce()), parent, around, captioned ? lead.withoutQuote() : lead, "");
        }
        tables.set(t, parent, around, lead.quote());
        if (!close.isEmpty()) {
            paragraph(new Akapit("", t.miejsce()), parent, around, Lead.NONE, close);
        }
    }
}
