package pl.uchwalnik.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF as a screen reader does: through the structure tree and the marked content it points to, not in the order
 * of drawing. Every element with text of its own gives one entry {@code rola|tekst}; everything in a footnote is
 * {@code Note}.
 */
public final class StructureText {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> entries = new ArrayList<>();
    private final StringBuilder artifacts = new StringBuilder();

    private StructureText() {}

    /** Entries in the order of reading. */
    public static List<String> read(byte[] pdf) {
        return load(pdf).entries;
    }

    /** The text of everything but the footnotes, with single spaces. */
    public static String body(byte[] pdf) {
        return read(pdf).stream()
                .filter(e -> !e.startsWith("Note|"))
                .map(e -> e.substring(e.indexOf('|') + 1))
                .collect(Collectors.joining(" "));
    }

    /** Mark and text of every footnote, in the order of their marks. */
    public static List<String> footnotes(byte[] pdf) {
        List<String> notes = read(pdf).stream()
                .filter(e -> e.startsWith("Note|"))
                .map(e -> e.substring("Note|".length()))
                .toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < notes.size(); i += 2) {
            pairs.add(notes.get(i) + " " + notes.get(i + 1));
        }
        return pairs;
    }

    /** All text that is no part of the structure. */
    static String artifacts(byte[] pdf) {
        return load(pdf).artifacts.toString();
    }

    private static StructureText load(byte[] pdf) {
        StructureText t = new StructureText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                t.pages.put(page.getCOSObject(), t.markedContent(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            t.element(root.getCOSDictionary(COSName.K), false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return t;
    }

    private void element(COSDictionary element, boolean inNote) {
        String role = inNote ? "Note" : element.getNameAsString(COSName.S);
        int at = entries.size();
        StringBuilder own = new StringBuilder();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary d && d.containsKey(COSName.S)) {
                if (d.getNameAsString(COSName.S).equals("Reference")) {
                    kids(d).forEach(k -> own.append(piece(k, d)));
                } else {
                    element(d, role.equals("Note"));
                }
            } else {
                at = own.isEmpty() ? entries.size() : at;
                own.append(piece(kid, element));
            }
        }
        String text =
                own.toString().replace('\u00A0', ' ').replace("\u00AD", "").strip();
        if (!text.isEmpty()) {
            entries.add(at, role + "|" + text);
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        List<COSBase> kids = new ArrayList<>();
        COSBase k = element.getDictionaryObject(COSName.K);
        if (k instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids.add(array.getObject(i));
            }
        } else if (k != null) {
            kids.add(k);
        }
        return kids;
    }

    private String piece(COSBase kid, COSDictionary element) {
        boolean own = kid instanceof COSInteger;
        COSDictionary page = (own ? element : (COSDictionary) kid).getCOSDictionary(COSName.PG);
        int mcid = own ? ((COSInteger) kid).intValue() : ((COSDictionary) kid).getInt(COSName.MCID);
        String text = pages.getOrDefault(page, Map.of()).get(mcid);
        if (text == null) {
            throw new AssertionError("no marked content " + mcid);
        }
        return text;
    }

    /** An open marked-content sequence: its number, -1 without one, and its replacement text. */
    private record Mark(
            int mcid, boolean artifact, @Nullable String actual) {}

    private Map<Integer, String> markedContent(PDPage page) throws IOException {
        Map<Integer, StringBuilder> texts = new HashMap<>();
        Deque<Mark> open = new ArrayDeque<>();
        List<COSBase> operands = new ArrayList<>();
        PDFont font = null;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            switch (operator.getName()) {
                case "BDC" -> open.push(mark(operands));
                case "EMC" -> {
                    Mark closed = open.pop();
                    if (closed.actual() != null) {
                        sink(open, texts).append(closed.actual());
                    }
                }
                case "Tf" -> font = page.getResources().getFont((COSName) operands.getFirst());
                case "TJ" -> {
                    if (open.isEmpty()) {
                        throw new AssertionError("text outside marked content");
                    }
                    if (open.getFirst().actual() == null) {
                        sink(open, texts).append(decode((COSArray) operands.getFirst(), font));
                    }
                }
                default -> {}
            }
            operands.clear();
        }
        Map<Integer, String> result = new HashMap<>();
        texts.forEach((k, v) -> result.put(k, v.toString()));
        return result;
    }

    private StringBuilder sink(Deque<Mark> open, Map<Integer, StringBuilder> texts) {
        for (Mark m : open) {
            if (m.artifact()) {
                return artifacts;
            }
            if (m.mcid() >= 0) {
                return texts.computeIfAbsent(m.mcid(), k -> new StringBuilder());
            }
        }
        throw new AssertionError("text outside the structure");
    }

    private static Mark mark(List<COSBase> operands) {
        COSDictionary properties = (COSDictionary) operands.get(1);
        boolean artifact = operands.getFirst().equals(COSName.ARTIFACT);
        return new Mark(properties.getInt(COSName.MCID, -1), artifact, properties.getString(COSName.ACTUAL_TEXT));
    }

    private static String decode(COSArray shown, @Nullable PDFont font) throws IOException {
        if (font == null) {
            throw new AssertionError("no font");
        }
        StringBuilder b = new StringBuilder();
        for (COSBase part : shown) {
            if (part instanceof COSString string) {
                ByteArrayInputStream in = new ByteArrayInputStream(string.getBytes());
                while (in.available() > 0) {
                    b.append(font.toUnicode(font.readCode(in)));
                }
            }
        }
        return b.toString();
    }
}
