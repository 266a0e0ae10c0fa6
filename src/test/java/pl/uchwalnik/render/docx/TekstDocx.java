package pl.uchwalnik.render.docx;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** Text of a DOCX read back with docx4j (tekst DOCX): lines as a person reads them, styles, footnotes apart. */
public final class TekstDocx {

    /** A line and the name of the style of its paragraph; {@code tabela} for a row. */
    public record Wiersz(String styl, String tekst) {}

    private final List<Wiersz> wiersze = new ArrayList<>();
    private final List<String> odnosniki = new ArrayList<>();
    private final WordprocessingMLPackage paczka;

    private TekstDocx(WordprocessingMLPackage paczka) {
        this.paczka = paczka;
    }

    public static TekstDocx read(byte[] docx) {
        try {
            WordprocessingMLPackage p = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            TekstDocx t = new TekstDocx(p);
            p.getMainDocumentPart().getContent().forEach(t::block);
            for (CTFtnEdn o :
                    p.getMainDocumentPart().getFootnotesPart().getContents().getFootnote()) {
                if (o.getType() == null) {
                    o.getContent()
                            .forEach(
                                    a -> t.odnosniki.add(t.text((P) a, o.getId().intValue())));
                }
            }
            return t;
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines of the document, footnotes left out; empty paragraphs, which only hold tables apart, too. */
    public List<String> wiersze() {
        return wiersze.stream().map(Wiersz::tekst).toList();
    }

    public List<Wiersz> wierszeZeStylem() {
        return List.copyOf(wiersze);
    }

    /** Mark and text of every footnote, sorted. */
    public List<String> odnosniki() {
        return odnosniki.stream().sorted().toList();
    }

    private void block(Object element) {
        switch (XmlUtils.unwrap(element)) {
            case P p -> paragraph(p);
            case Tbl t -> t.getContent().forEach(w -> wiersze.add(new Wiersz("tabela", row((Tr) XmlUtils.unwrap(w)))));
            default -> throw new IllegalStateException("unknown block " + element);
        }
    }

    private void paragraph(P p) {
        String tekst = text(p, 0);
        String styl = p.getPPr().getPStyle().getVal();
        if (styl.equals(StylDocx.PRZYPIS.id())) {
            odnosniki.add(tekst);
        } else if (!styl.equals(StylDocx.NORMALNY.id())) {
            tekst.lines().forEach(l -> wiersze.add(new Wiersz(name(styl), l)));
            if (tekst.isEmpty()) {
                wiersze.add(new Wiersz(name(styl), ""));
            }
        }
    }

    private String name(String id) {
        return Optional.ofNullable(
                        paczka.getMainDocumentPart().getStyleDefinitionsPart().getStyleById(id))
                .map(s -> s.getName().getVal())
                .orElseThrow(() -> new IllegalStateException("no style " + id));
    }

    private String row(Tr wiersz) {
        return wiersz.getContent().stream()
                .map(k -> (Tc) XmlUtils.unwrap(k))
                .map(k -> k.getContent().stream().map(a -> text((P) a, 0)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining(" | "));
    }

    private String text(P p, int numerPrzypisu) {
        StringBuilder b = new StringBuilder();
        for (Object o : p.getContent()) {
            if (o instanceof R r) {
                boolean gora = r.getRPr() != null
                        && r.getRPr().getRStyle() != null
                        && r.getRPr().getRStyle().getVal().equals(StylDocx.INDEKS.id());
                for (Object e : r.getContent()) {
                    String t = text(e, numerPrzypisu);
                    b.append(gora ? gorny(t) : t);
                }
            } else {
                throw new IllegalStateException("unknown in a paragraph: " + o);
            }
        }
        return b.toString().replace('\u00A0', ' ').strip();
    }

    private static String text(Object element, int numerPrzypisu) {
        return switch (element) {
            case JAXBElement<?> e -> text(e.getValue(), numerPrzypisu);
            case Text t -> t.getValue();
            case R.Tab t -> " ";
            case Br br -> "\n";
            case R.NoBreakHyphen h -> "\u2011";
            case R.SoftHyphen h -> "\u00AD";
            case R.FootnoteRef f -> gorny(String.valueOf(numerPrzypisu));
            case CTFtnEdnRef f -> gorny(String.valueOf(f.getId()));
            default -> throw new IllegalStateException("unknown in a run: " + element);
        };
    }

    private static String gorny(String tekst) {
        StringBuilder b = new StringBuilder();
        tekst.chars().forEach(c -> b.append("⁰¹²³⁴⁵⁶⁷⁸⁹⁾".charAt("0123456789)".indexOf(c))));
        return b.toString();
    }
}
