package pl.uchwalnik.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/**
 * Atom (atom) of a comparison: a word, a number or a sign in one character style. Tabs and line breaks are signs, too.
 *
 * @param styl id of the character style; empty for plain text
 */
record Atom(String styl, String tekst) {

    private static final Pattern ATOMY = Pattern.compile("(?Us)\\p{L}+|\\p{N}+|.");

    /** Atoms of a paragraph of ours, which holds nothing but runs. */
    static List<Atom> of(P p) {
        List<Atom> wynik = new ArrayList<>();
        for (Object o : p.getContent()) {
            if (o instanceof R r) {
                add(r, wynik);
            }
        }
        return wynik;
    }

    private static void add(R r, List<Atom> wynik) {
        String styl = r.getRPr() == null || r.getRPr().getRStyle() == null
                ? ""
                : r.getRPr().getRStyle().getVal();
        StringBuilder b = new StringBuilder();
        for (Object o : r.getContent()) {
            b.append(
                    switch (o) {
                        case Text t -> t.getValue();
                        case R.Tab t -> "\t";
                        case Br br -> "\n";
                        case R.NoBreakHyphen h -> "\u2011";
                        case R.SoftHyphen h -> "\u00AD";
                        default -> "";
                    });
        }
        Matcher m = ATOMY.matcher(b);
        while (m.find()) {
            wynik.add(new Atom(styl, m.group()));
        }
    }

    static String text(List<Atom> atomy) {
        StringBuilder b = new StringBuilder();
        atomy.forEach(a -> b.append(a.styl).append('\u0003').append(a.tekst));
        return b.toString();
    }

    static String text(Tbl tabela) {
        StringBuilder b = new StringBuilder();
        paragraphs(tabela).forEach(p -> b.append(text(of(p))).append('\u0004'));
        return b.toString();
    }

    /** Paragraphs of all cells. */
    static List<P> paragraphs(Tbl tabela) {
        List<P> wynik = new ArrayList<>();
        for (Object wiersz : tabela.getContent()) {
            if (wiersz instanceof Tr tr) {
                for (Object komorka : tr.getContent()) {
                    if (komorka instanceof Tc tc) {
                        tc.getContent().stream()
                                .filter(P.class::isInstance)
                                .map(P.class::cast)
                                .forEach(wynik::add);
                    }
                }
            }
        }
        return wynik;
    }

    boolean slowo() {
        return Character.isLetterOrDigit(tekst.codePointAt(0));
    }
}
