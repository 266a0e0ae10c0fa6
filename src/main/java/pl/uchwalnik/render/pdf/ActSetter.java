package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.NaglowekAktu;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Podpis;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Zalacznik;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.render.Napisy;
import pl.uchwalnik.render.Styl;
import pl.uchwalnik.render.pdf.page.Anchor;
import pl.uchwalnik.render.pdf.tag.Role;
import pl.uchwalnik.render.pdf.tag.Tag;

/** Sets the parts of an act in their order: title block, legal basis, contents, signature, annexes, justification. */
final class ActSetter {
    private static final int AROUND_TITLE = 320;
    private static final int BEFORE_SIGNATURE = 600;
    private static final int FOR_SIGNATURE = 600;

    private final Desk desk;
    private final UnitSetter units;
    private final Tag document;

    ActSetter(Desk desk, Tag document) {
        this.desk = desk;
        this.units = new UnitSetter(desk);
        this.document = document;
    }

    /** One of the lines that are read as one text. */
    private record Row(String text, Paragraph paragraph) {}

    void set(Akt act) {
        desk.texts().enter(new TextSetter.Scope(act.odnosniki()));
        boolean titled = !act.naglowek().pusty();
        if (titled) {
            title(act.naglowek());
        }
        for (Akapit a : act.wstep()) {
            Paragraph p = Paragraph.of(Styl.WSTEP).withKeep(a.tekst().endsWith(":"));
            rows(List.of(new Row(a.tekst(), p)), Role.P, a.miejsce()::polozenie);
        }
        contents(act.tresc(), Adres.Czesc.AKT, titled ? 1 : 0);
        signature(act.podpis());
        // A record prints all that it holds: a mark of the justification is somewhere in there.
        String reasons = act.uzasadnienie().toString();
        uncalled(o -> !reasons.contains(o.znak()));
        TextSetter.Scope own = desk.texts().scope();
        act.zalaczniki().forEach(this::annex);
        if (!act.uzasadnienie().isEmpty()) {
            desk.texts().enter(own);
            justification(act);
        }
    }

    private void contents(List<? extends Skladnik> contents, Adres.Czesc part, int headings) {
        units.set(contents, document, Surroundings.top(part, headings));
    }

    private void title(NaglowekAktu n) {
        List<Row> rows = new ArrayList<>();
        String outline = n.rodzaj().isEmpty() ? n.przedmiot() : n.rodzaj();
        addRow(rows, n.rodzaj(), Styl.RODZAJ_AKTU);
        addRow(rows, n.organ(), Styl.ORGAN);
        addRow(rows, n.data(), Styl.DATA);
        addRow(rows, n.przedmiot(), Styl.PRZEDMIOT);
        rows.set(0, new Row(rows.getFirst().text(), rows.getFirst().paragraph().withAnchor(new Anchor(1, outline))));
        rows(rows, desk.headings().next(1), n.miejsce()::polozenie);
    }

    private static void addRow(List<Row> rows, String text, Styl styl) {
        if (!text.isEmpty()) {
            rows.add(new Row(text, Paragraph.of(styl)));
        }
    }

    /** Several lines, one element. */
    private void rows(List<Row> rows, Role role, Supplier<Polozenie> place) {
        Tag element = document.add(role);
        for (int i = 0; i < rows.size(); i++) {
            Paragraph p = rows.get(i).paragraph().withJoined(i < rows.size() - 1);
            String text = rows.get(i).text();
            desk.galley().paragraph(desk.texts().text(text, Galley.style(p.style()), element, place), p);
        }
    }

    /** The signature stays together, and with the last line above it. */
    private void signature(Podpis signature) {
        List<Row> rows = new ArrayList<>();
        int last = signature.wiersze().size() - 1;
        for (int i = 0; i <= last; i++) {
            int before = i == 0 ? BEFORE_SIGNATURE : i == last ? FOR_SIGNATURE : 0;
            rows.add(new Row(
                    signature.wiersze().get(i),
                    Paragraph.of(Styl.PODPIS).withBefore(before).withKeep(i < last)));
        }
        if (!rows.isEmpty()) {
            desk.galley().keepLast();
            rows(rows, Role.P, () -> Polozenie.NIEZNANE);
        }
    }

    /** A footnote that no mark calls is set after the text: it must not get lost. */
    private void uncalled(Predicate<Odnosnik> which) {
        for (Odnosnik o : desk.texts().scope().uncalled().filter(which).toList()) {
            Paragraph p = Paragraph.of(Styl.ODNOSNIK);
            desk.galley()
                    .paragraph(desk.texts().footnote(o, document.add(Role.P).add(Role.NOTE)), p);
        }
    }

    private void annex(Zalacznik annex) {
        desk.texts().enter(new TextSetter.Scope(annex.odnosniki()));
        desk.galley().breakPage();
        Supplier<Polozenie> place = annex.miejsce()::polozenie;
        Anchor anchor = new Anchor(1, outlineTitle(annex));
        boolean titled = !annex.tytul().isEmpty();
        if (!annex.oznaczenie().isEmpty()) {
            List<Row> rows = block(annex.oznaczenie(), Styl.OZNACZENIE_ZALACZNIKA, 0, anchor);
            rows(rows, titled ? Role.P : desk.headings().next(1), place);
        }
        if (titled) {
            int before = annex.oznaczenie().isEmpty() ? 0 : AROUND_TITLE;
            List<Row> rows = block(annex.tytul(), Styl.TYTUL_ZALACZNIKA, before, anchor);
            rows(
                    annex.oznaczenie().isEmpty() ? rows : withoutAnchor(rows),
                    desk.headings().next(1),
                    place);
        }
        desk.galley().space(AROUND_TITLE / 20.0);
        contents(annex.tresc(), annex.czesc(), 1);
        uncalled(o -> true);
    }

    private static List<Row> block(List<String> lines, Styl styl, int before, Anchor anchor) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            Paragraph p = Paragraph.of(styl);
            rows.add(new Row(line, rows.isEmpty() ? p.withBefore(before).withAnchor(anchor) : p));
        }
        return rows;
    }

    private static List<Row> withoutAnchor(List<Row> rows) {
        return rows.stream()
                .map(r -> new Row(r.text(), r.paragraph().withoutAnchor()))
                .toList();
    }

    /** {@code Załącznik nr 1. STATUT Gminnego …}. */
    private static String outlineTitle(Zalacznik annex) {
        String mark = annex.oznaczenie().isEmpty() ? "" : annex.oznaczenie().getFirst();
        int until = mark.indexOf(" do ");
        String shortMark = until > 0 ? mark.substring(0, until) : mark;
        String title = String.join(" ", annex.tytul());
        return shortMark.isEmpty() || title.isEmpty() ? shortMark + title : shortMark + ". " + title;
    }

    private void justification(Akt act) {
        desk.galley().breakPage();
        Anchor anchor = new Anchor(1, Napisy.UZASADNIENIE);
        List<Row> rows = block(List.of(Napisy.UZASADNIENIE), Styl.TYTUL_ZALACZNIKA, 0, anchor);
        rows(rows, desk.headings().next(1), () -> Polozenie.NIEZNANE);
        desk.galley().space(AROUND_TITLE / 20.0);
        contents(act.uzasadnienie(), Adres.Czesc.AKT, 1);
    }
}
