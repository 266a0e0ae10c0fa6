package pl.uchwalnik.wczytanie.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/**
 * Tags (znaczniki) of a PDF made by this program: the text in the order and the parts in which it was written, whatever
 * the pages look like. Tags of other producers are too often wrong to be trusted.
 */
final class Znaczniki {

    private static final int NAJGLEBIEJ = 60;
    /** Ends a piece of marked text: a line break where another piece follows at once on the same page, as rows do. */
    private static final String KONIEC_WIERSZA = "\u0001";

    private final String plik;
    private final Map<COSDictionary, Map<Integer, String>> teksty = new HashMap<>();
    private final List<Linia> linie = new ArrayList<>();
    /** Footnotes met inside the paragraph that is being read. */
    private final List<String> noty = new ArrayList<>();

    private Znaczniki(String plik) {
        this.plik = plik;
    }

    static Optional<List<Linia>> read(String plik, PDDocument d) throws IOException {
        PDStructureTreeRoot korzen = d.getDocumentCatalog().getStructureTreeRoot();
        String producent = d.getDocumentInformation().getProducer();
        if (korzen == null || producent == null || !producent.startsWith("Uchwalnik")) {
            return Optional.empty();
        }
        Znaczniki z = new Znaczniki(plik);
        for (PDPage strona : d.getPages()) {
            PDFMarkedContentExtractor e = new PDFMarkedContentExtractor();
            e.processPage(strona);
            Map<Integer, String> naStronie = new HashMap<>();
            e.getMarkedContents().forEach(m -> collect(m, naStronie));
            z.teksty.put(strona.getCOSObject(), naStronie);
        }
        z.walk(korzen, 0);
        return Optional.of(List.copyOf(z.linie));
    }

    private static void collect(PDMarkedContent m, Map<Integer, String> naStronie) {
        if (m.getMCID() < 0) {
            m.getContents().stream()
                    .filter(PDMarkedContent.class::isInstance)
                    .forEach(o -> collect((PDMarkedContent) o, naStronie));
            return;
        }
        StringBuilder b = new StringBuilder();
        glyphs(m, b);
        b.append(KONIEC_WIERSZA);
        naStronie.merge(m.getMCID(), b.toString(), String::concat);
    }

    /** Text of marked content, raised digits by their replacement text. */
    private static void glyphs(PDMarkedContent m, StringBuilder b) {
        if (m.getActualText() != null) {
            b.append(m.getActualText());
            return;
        }
        for (Object o : m.getContents()) {
            if (o instanceof TextPosition p && p.getUnicode() != null) {
                b.append(p.getUnicode());
            } else if (o instanceof PDMarkedContent inne) {
                glyphs(inne, b);
            }
        }
    }

    private void walk(PDStructureNode wezel, int glebokosc) {
        if (glebokosc > NAJGLEBIEJ) {
            return;
        }
        for (Object dziecko : wezel.getKids()) {
            if (dziecko instanceof PDStructureElement e) {
                element(e, glebokosc);
            }
        }
    }

    private void element(PDStructureElement e, int glebokosc) {
        String typ = String.valueOf(e.getStructureType());
        switch (typ) {
            case "P", "Caption" -> add(captionMark(e) + text(e, 0), Rodzaj.AKAPIT, 0);
            case "H1", "H2", "H3", "H4", "H5", "H6" -> add(text(e, 0), Rodzaj.NAGLOWEK, typ.charAt(1) - '0');
            case "LI" -> item(e, glebokosc);
            case "TR" -> row(e);
            case "Note" -> add(text(e, 0), Rodzaj.ODNOSNIK, 0);
            default -> walk(e, glebokosc + 1);
        }
    }

    private static String captionMark(PDStructureElement e) {
        boolean tabeli = e.getParent() instanceof PDStructureElement nad && "Table".equals(nad.getStructureType());
        return tabeli && "Caption".equals(e.getStructureType()) ? "Tabela: " : "";
    }

    /** An item is a line of its own, its mark first; lists inside it follow. */
    private void item(PDStructureElement li, int glebokosc) {
        StringBuilder znak = new StringBuilder();
        for (Object o : li.getKids()) {
            if (!(o instanceof PDStructureElement e)) {
                continue;
            }
            if ("Lbl".equals(e.getStructureType())) {
                znak.append(text(e, 0).replace(KONIEC_WIERSZA, "")).append(' ');
            } else {
                StringBuilder tekst = new StringBuilder();
                List<PDStructureElement> dalej = new ArrayList<>();
                own(e, tekst, dalej);
                if (tekst.toString().isBlank()
                        && !dalej.isEmpty()
                        && "P".equals(dalej.getFirst().getStructureType())) {
                    tekst.append(text(dalej.removeFirst(), 0));
                }
                add(znak + tekst.toString(), Rodzaj.AKAPIT, 0);
                znak.setLength(0);
                dalej.forEach(d -> element(d, glebokosc + 1));
            }
        }
    }

    /** Text of a body up to its nested structures, and those structures. */
    private void own(PDStructureElement e, StringBuilder tekst, List<PDStructureElement> dalej) {
        for (Object o : e.getKids()) {
            if (o instanceof PDStructureElement d && !inline(d)) {
                dalej.add(d);
            } else {
                append(e, o, tekst, 0);
            }
        }
    }

    private static boolean inline(PDStructureElement e) {
        return switch (String.valueOf(e.getStructureType())) {
            case "Span", "Reference", "Link", "Lbl", "Quote" -> true;
            default -> false;
        };
    }

    private void row(PDStructureElement tr) {
        StringBuilder b = new StringBuilder("|");
        for (Object o : tr.getKids()) {
            if (o instanceof PDStructureElement e) {
                b.append(' ')
                        .append(text(e, 0)
                                .replace(KONIEC_WIERSZA, "")
                                .replaceAll("\\s+", " ")
                                .strip()
                                .replace("|", "\\|"))
                        .append(" |");
            }
        }
        linie.add(new Linia(b.toString(), Rodzaj.WIERSZ_TABELI, 0, false, Polozenie.of(plik)));
    }

    private String text(PDStructureElement e, int glebokosc) {
        StringBuilder b = new StringBuilder();
        if (glebokosc <= NAJGLEBIEJ) {
            for (Object o : e.getKids()) {
                append(e, o, b, glebokosc);
            }
        }
        return b.toString();
    }

    private void append(PDStructureElement rodzic, Object o, StringBuilder b, int glebokosc) {
        if (!b.isEmpty() && b.charAt(b.length() - 1) == KONIEC_WIERSZA.charAt(0)) {
            b.setLength(b.length() - 1);
            b.append(o instanceof Integer ? "\n" : "");
        }
        switch (o) {
            case PDStructureElement e when "Note".equals(e.getStructureType()) -> noty.add(text(e, glebokosc + 1));
            case PDStructureElement e -> b.append(text(e, glebokosc + 1).replace(KONIEC_WIERSZA, ""));
            case Integer mcid -> b.append(lookup(rodzic.getPage(), mcid));
            case PDMarkedContentReference r ->
                b.append(lookup(r.getPage() == null ? rodzic.getPage() : r.getPage(), r.getMCID()));
            default -> {}
        }
    }

    private String lookup(PDPage strona, int mcid) {
        return strona == null
                ? ""
                : teksty.getOrDefault(strona.getCOSObject(), Map.of()).getOrDefault(mcid, "");
    }

    private void add(String tekst, Rodzaj rodzaj, int poziom) {
        lines(tekst, rodzaj, poziom);
        List<String> odnosniki = List.copyOf(noty);
        noty.clear();
        odnosniki.forEach(n -> lines(n.replaceAll("\\s+", " "), Rodzaj.ODNOSNIK, 0));
    }

    private void lines(String tekst, Rodzaj rodzaj, int poziom) {
        // a soft hyphen stands where a word was cut at the end of a line
        String[] wiersze =
                tekst.replace("\u00AD", "").replace(KONIEC_WIERSZA, "").strip().split("\\s*\\n\\s*");
        for (int i = 0; i < wiersze.length; i++) {
            String caly = wiersze[i].replaceAll("\\s+", " ").strip();
            if (!caly.isEmpty()) {
                linie.add(new Linia(caly, i > 0 ? Rodzaj.ZLAMANIE : rodzaj, poziom, false, Polozenie.of(plik)));
            }
        }
    }
}
