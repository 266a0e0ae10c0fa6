package pl.uchwalnik.skladnia.proza;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Plain text of inline Markdown. Walks without recursion, because emphasis may be nested as deep as a line is long. */
final class InlineText {
    private InlineText() {}

    static String of(Node korzen) {
        StringBuilder b = new StringBuilder();
        Node n = korzen.getFirstChild();
        while (n != null) {
            append(n, b);
            if (n.getFirstChild() != null) {
                n = n.getFirstChild();
                continue;
            }
            while (n != null && n != korzen && n.getNext() == null) {
                n = n.getParent();
            }
            n = n == null || n == korzen ? null : n.getNext();
        }
        return b.toString();
    }

    private static void append(Node n, StringBuilder b) {
        switch (n) {
            case Text t -> b.append(t.getLiteral());
            case Code c -> b.append(c.getLiteral());
            case HtmlInline h -> b.append(h.getLiteral());
            case SoftLineBreak s -> b.append(' ');
            case HardLineBreak h -> b.append(' ');
            default -> {}
        }
    }
}
