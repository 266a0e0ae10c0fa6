package pl.uchwalnik.render.pdf.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Structure element: what a reader with a screen reader hears, in the order of reading. The tree grows while a document
 * is laid out; the leaves learn their places on the pages when these are drawn.
 */
public final class Tag implements Node {
    private final Role role;
    private final Optional<Attribute> attribute;
    private final List<Node> kids = new ArrayList<>();

    /** Attribute of an element, its three parts being PDF names. */
    public record Attribute(String owner, String name, String value) {

        public static final Attribute COLUMN_HEAD = new Attribute("Table", "Scope", "Column");

        public static Attribute numbering(String style) {
            return new Attribute("List", "ListNumbering", style);
        }
    }

    private Tag(Role role, Optional<Attribute> attribute) {
        this.role = role;
        this.attribute = attribute;
    }

    public static Tag document() {
        return new Tag(Role.DOCUMENT, Optional.empty());
    }

    /** New element at the end of this one. */
    public Tag add(Role kid) {
        return add(new Tag(kid, Optional.empty()));
    }

    public Tag add(Role kid, Attribute with) {
        return add(new Tag(kid, Optional.of(with)));
    }

    private Tag add(Tag kid) {
        kids.add(kid);
        return kid;
    }

    /** New place for text at the end of this element. */
    public Leaf text() {
        Leaf leaf = new Leaf(this);
        kids.add(leaf);
        return leaf;
    }

    public Role role() {
        return role;
    }

    public Optional<Attribute> attribute() {
        return attribute;
    }

    public List<Node> kids() {
        return Collections.unmodifiableList(kids);
    }
}
