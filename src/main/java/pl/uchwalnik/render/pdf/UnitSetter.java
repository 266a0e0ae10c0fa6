package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.jezyk.TwardeSpacje;
import pl.uchwalnik.render.Numer;
import pl.uchwalnik.render.Poziomy;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.Wciecie;
import pl.uchwalnik.render.pdf.font.Face;
import pl.uchwalnik.render.pdf.line.Inline;
import pl.uchwalnik.render.pdf.line.Style;
import pl.uchwalnik.render.pdf.page.Anchor;
import pl.uchwalnik.render.pdf.tag.Leaf;
import pl.uchwalnik.render.pdf.tag.Role;
import pl.uchwalnik.render.pdf.tag.Tag;

/**
 * Sets units, grouping units and quoted text. Units are lists in the structure: number and body, and in the body the
 * lower units (ZTP § 54–62, § 87, § 124).
 */
final class UnitSetter {
    private static final char HARD_SPACE = '\u00A0';

    private final Desk desk;
    private final BlockSetter blocks;

    UnitSetter(Desk desk) {
        this.desk = desk;
        this.blocks = new BlockSetter(desk, this);
    }

    void set(List<? extends Skladnik> components, Tag parent, Surroundings around) {
        set(components, parent, around, Lead.NONE, "");
    }

    /**
     * @param lead stands before the first text
     * @param close stands after the last text
     */
    void set(List<? extends Skladnik> components, Tag parent, Surroundings around, Lead lead, String close) {
        Tag list = parent;
        RodzajJednostki kind = null;
        int order = 0;
        int highest = Poziomy.najwyzszy(components);
        for (int i = 0; i < components.size(); i++) {
            Lead l = i == 0 ? lead : Lead.NONE;
            String c = i == components.size() - 1 ? close : "";
            switch (components.get(i)) {
                case Jednostka unit -> {
                    if (kind != unit.rodzaj()) {
                        kind = unit.rodzaj();
                        order = 0;
                        list = parent.add(Role.L, Tag.Attribute.numbering(numbering(kind)));
                    }
                    unit(unit, list, around.under(step(unit, ++order)), l, c);
                }
                case JednostkaSystematyzacyjna grouping -> {
                    kind = null;
                    grouping(grouping, parent, around, l, c);
                }
                case Blok block -> {
                    kind = null;
                    // Headings begin right below the one above, at whatever level the author began.
                    blocks.set(block, parent, around.shiftedHeadings(1 - highest), l, c);
                }
            }
        }
    }

    /** Tirets are cited by their order. */
    private static Czlon step(Jednostka unit, int order) {
        return unit.rodzaj().nieoznaczona()
                ? Czlon.tiret(unit.rodzaj(), order)
                : new Czlon(unit.rodzaj(), unit.oznaczenie());
    }

    private static String numbering(RodzajJednostki kind) {
        return switch (kind) {
            case ARTYKUL, PARAGRAF, USTEP, PUNKT -> "Decimal";
            case LITERA -> "LowerAlpha";
            case TIRET, PODWOJNE_TIRET -> "Disc";
        };
    }

    private void unit(Jednostka unit, Tag list, Surroundings here, Lead lead, String close) {
        Tag item = list.add(Role.LI);
        Wciecie indent = here.moved(Styl.of(unit.rodzaj()).wciecie());
        Lead numbered = number(unit, item.add(Role.LBL), indent, lead, here);
        Tag body = item.add(Role.L_BODY);
        boolean common = !unit.czescWspolna().isEmpty();
        boolean below = !unit.skladniki().isEmpty();
        boolean joined = unit.tekst().isEmpty() && below && unit.skladniki().getFirst() instanceof Jednostka;
        if (!joined) {
            introduction(unit, body, indent, numbered, below || common ? "" : close, here);
        }
        set(unit.skladniki(), body, here, joined ? numbered : Lead.NONE, common ? "" : close);
        if (common) {
            common(unit, body, here, close);
        }
    }

    private Lead number(Jednostka unit, Tag label, Wciecie indent, Lead lead, Surroundings here) {
        Style style = Galley.style(Styl.of(unit.rodzaj()));
        Style bold = Numer.pogrubiony(unit.rodzaj()) ? style.with(Face.BOLD) : style;
        Leaf leaf = label.text();
        int start = lead.numbers().isEmpty() ? indent.lewe() + indent.pierwszy() : lead.start();
        List<Inline> numbers = new ArrayList<>(lead.numbers());
        Supplier<Polozenie> place = here.place(unit.miejsce());
        desk.texts().plain(lead.quote(), style, leaf, place, numbers);
        String number = Numer.of(unit);
        if (Numer.wiszacy(unit.rodzaj())) {
            desk.texts().plain(number, bold, leaf, place, numbers);
            numbers.add(new Inline.Tab((indent.lewe() - start) / 20.0, style, leaf));
        } else {
            desk.texts().plain(number + HARD_SPACE, bold, leaf, place, numbers);
        }
        int before = lead.numbers().isEmpty() ? Styl.of(unit.rodzaj()).przed() : lead.before();
        return new Lead(numbers, "", start, before);
    }

    private void introduction(Jednostka unit, Tag body, Wciecie indent, Lead lead, String close, Surroundings here) {
        Styl styl = Styl.of(unit.rodzaj());
        List<Inline> text =
                desk.texts().text(unit.tekst() + close, Galley.style(styl), body, here.place(unit.miejsce()));
        Paragraph p = Paragraph.of(styl)
                .at(new Wciecie(indent.lewe(), lead.start() - indent.lewe()))
                .withBefore(lead.before())
                .withKeep(unit.tekst().endsWith(":"));
        desk.galley().paragraph(lead.followedBy(text), p);
    }

    /** The common part stands at the level of the introduction (ZTP § 56). */
    private void common(Jednostka unit, Tag body, Surroundings here, String close) {
        Styl styl = Styl.of(unit.rodzaj());
        String text = Numer.MYSLNIK + HARD_SPACE + unit.czescWspolna() + close;
        Tag paragraph = body.add(Role.P);
        List<Inline> pieces = desk.texts().text(text, Galley.style(styl), paragraph, here.place(unit.miejsce()));
        Wciecie indent = here.moved(Styl.czescWspolna(unit.rodzaj()));
        desk.galley().paragraph(pieces, Paragraph.of(styl).at(indent).withBefore(0));
    }

    private void grouping(JednostkaSystematyzacyjna unit, Tag parent, Surroundings around, Lead lead, String close) {
        String number = Numer.of(unit);
        String between = number.isEmpty() || unit.tytul().isEmpty() ? "" : "\n";
        boolean titleOnly = unit.skladniki().isEmpty();
        Tag heading = parent.add(around.isQuoted() ? Role.P : desk.headings().next(around.headings() + 1));
        Supplier<Polozenie> place = around.place(unit.miejsce());
        Styl styl = Styl.SYSTEMATYZACYJNA;
        String text = lead.quote() + number + between + unit.tytul() + (titleOnly ? close : "");
        Paragraph p = Paragraph.of(styl).at(around.moved(styl.wciecie()));
        if (!around.isQuoted()) {
            String dot = between.isEmpty() ? "" : ". ";
            p = p.withAnchor(new Anchor(around.headings() + 1, TwardeSpacje.strip(number + dot + unit.tytul())));
        }
        desk.galley().paragraph(lead.followedBy(desk.texts().text(text, Galley.style(styl), heading, place)), p);
        set(unit.skladniki(), parent, around.underHeading(), Lead.NONE, close);
    }

    /** Quoted text stands between its marks, to the right of the command. */
    void quotation(Cytat quotation, Tag parent, Surroundings around, Lead lead, String close) {
        Tag element = parent.add(Role.BLOCK_QUOTE);
        Lead opened = new Lead(lead.numbers(), lead.quote() + "„", lead.start(), lead.before());
        String closed = "”" + quotation.zamkniecie() + close;
        List<Skladnik> quoted =
                quotation.tresc().isEmpty() ? List.of(new Akapit("", quotation.miejsce())) : quotation.tresc();
        set(quoted, element, around.inQuotation(), opened, closed);
    }
}
