package pl.uchwalnik.render.pdf.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import pl.uchwalnik.render.pdf.tag.Leaf;
import pl.uchwalnik.render.pdf.tag.Node;
import pl.uchwalnik.render.pdf.tag.Role;
import pl.uchwalnik.render.pdf.tag.Tag;

/** Writes the structure tree (ISO 32000-1, 14.7) once all pages are drawn. */
final class StructureWriter {
    private final List<COSDictionary> pages;
    private final Map<Tag, COSDictionary> written = new HashMap<>();
    private final COSArray notes = new COSArray();

    private StructureWriter(List<COSDictionary> pages) {
        this.pages = pages;
    }

    /** @param parents for each page the elements of its marked content */
    static COSDictionary root(Tag document, List<COSDictionary> pages, List<List<Tag>> parents) {
        StructureWriter w = new StructureWriter(pages);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, w.element(document, root));
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            COSArray elements = new COSArray();
            parents.get(i).forEach(t -> elements.add(w.written.get(t)));
            numbers.add(COSInteger.get(i));
            numbers.add(elements);
        }
        root.setItem(COSName.PARENT_TREE, dictionary(COSName.NUMS, numbers));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        root.setItem(COSName.getPDFName("IDTree"), dictionary(COSName.NAMES, w.notes));
        return root;
    }

    private static COSDictionary dictionary(COSName key, COSBase value) {
        COSDictionary d = new COSDictionary();
        d.setItem(key, value);
        return d;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary d = new COSDictionary();
        written.put(tag, d);
        d.setName(COSName.S, tag.role().pdfName());
        d.setItem(COSName.P, parent);
        tag.attribute().ifPresent(a -> d.setItem(COSName.A, attribute(a)));
        if (tag.role() == Role.NOTE) {
            identify(d);
        }
        COSArray kids = new COSArray();
        for (Node kid : tag.kids()) {
            switch (kid) {
                case Tag lower -> kids.add(element(lower, d));
                case Leaf leaf -> leaf.pieces().forEach(p -> kids.add(piece(p, d)));
            }
        }
        if (kids.size() == 1) {
            d.setItem(COSName.K, kids.get(0));
        } else if (kids.size() > 1) {
            d.setItem(COSName.K, kids);
        }
        return d;
    }

    /** The first piece says the page of the element; those on other pages name their own. */
    private COSBase piece(Leaf.Piece piece, COSDictionary element) {
        COSDictionary page = pages.get(piece.page());
        if (!element.containsKey(COSName.PG)) {
            element.setItem(COSName.PG, page);
        }
        if (element.getDictionaryObject(COSName.PG) == page) {
            return COSInteger.get(piece.mcid());
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, piece.mcid());
        return reference;
    }

    private static COSDictionary attribute(Tag.Attribute a) {
        COSDictionary d = new COSDictionary();
        d.setName(COSName.O, a.owner());
        d.setName(COSName.getPDFName(a.name()), a.value());
        return d;
    }

    /** Footnotes are found by a name, and the names of the tree must be sorted. */
    private void identify(COSDictionary note) {
        int number = notes.size() / 2 + 1;
        String digits = Integer.toString(number);
        COSString id = new COSString("n" + "0".repeat(Math.max(0, 6 - digits.length())) + digits);
        note.setItem(COSName.ID, id);
        notes.add(id);
        notes.add(note);
    }
}
