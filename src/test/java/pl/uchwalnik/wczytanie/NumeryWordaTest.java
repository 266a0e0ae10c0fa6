package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Automatic numbers, tracked changes, notes and breaks of Word files, written here part by part. */
class NumeryWordaTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String NUMERACJA = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"1\">"
            + lvl(0, "decimal", "§ %1.") + lvl(1, "decimal", "%2.") + lvl(2, "decimal", "%3)")
            + lvl(3, "lowerLetter", "%4)")
            + lvl(4, "bullet", "-")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"1\"/>"
            + "</w:lvlOverride></w:num></w:numbering>";

    @Test
    void fiveLevelsRestartsAndAnInsertedParagraphAreReadAsShown() throws IOException {
        String tekst = read(
                p(1, 0, "")
                        + p(1, 1, "Zakres:")
                        + p(1, 2, "praca socjalna:")
                        + p(1, 3, "z rodziną, w tym:")
                        + p(1, 4, "starszą,")
                        + p(1, 4, "młodą,")
                        + p(1, 3, "ze społecznością;")
                        + p(1, 2, "poradnictwo.")
                        + p(1, 1, "Inne zadania:")
                        + p(2, 2, "usługi;")
                        + p(2, 2, "świetlice.")
                        + p(1, 0, "Ośrodkiem kieruje Dyrektor.")
                        + zwykly("§ 2a. Dyrektora zatrudnia Wójt.")
                        + p(1, 0, "Koniec."),
                false);
        assertThat(tekst.strip()).isEqualTo("""
                § 1. 1. Zakres:
                1) praca socjalna:
                a) z rodziną, w tym:
                – starszą,
                – młodą,
                b) ze społecznością;
                2) poradnictwo.
                2. Inne zadania:
                1) usługi;
                2) świetlice.

                § 2. Ośrodkiem kieruje Dyrektor.

                § 2a. Dyrektora zatrudnia Wójt.

                § 3. Koniec.""");
    }

    @Test
    void trackedChangesAreAcceptedOrRejected() throws IOException {
        String p =
                "<w:p><w:r><w:t xml:space=\"preserve\">§ 1. Ośrodkiem kieruje </w:t></w:r><w:del><w:r><w:delText>Kierownik</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>Dyrektor</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>";
        assertThat(read(p, false)).contains("§ 1. Ośrodkiem kieruje Dyrektor.");
        assertThat(read(p, true)).contains("§ 1. Ośrodkiem kieruje Kierownik.");
    }

    @Test
    void fieldsBreaksAndSuperscriptsAreResolved() throws IOException {
        String p = zwykly("§ 1. Zob. ")
                .replace(
                        "</w:p>",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>art. 4</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:br/><w:t>ustawy.</w:t></w:r></w:p>");
        assertThat(read(p, false)).contains("§ 1. Zob. art. 4¹ ustawy.");
    }

    private static String lvl(int n, String format, String tekst) {
        return "<w:lvl w:ilvl=\"" + n + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + tekst + "\"/></w:lvl>";
    }

    private static String p(int numId, int ilvl, String tekst) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + ilvl + "\"/><w:numId w:val=\"" + numId
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + tekst + "</w:t></w:r></w:p>";
    }

    private static String zwykly(String tekst) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + tekst + "</w:t></w:r></w:p>";
    }

    private static String read(String akapity, boolean odrzuc) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(b)) {
            put(z, "word/document.xml", "<w:document " + W + "><w:body>" + akapity + "</w:body></w:document>");
            put(z, "word/numbering.xml", NUMERACJA);
        }
        return new Wczytanie(odrzuc)
                .read("a.docx", b.toByteArray())
                .wartosc()
                .orElseThrow()
                .tekst();
    }

    private static void put(ZipOutputStream z, String nazwa, String tekst) throws IOException {
        z.putNextEntry(new ZipEntry(nazwa));
        z.write(tekst.getBytes(StandardCharsets.UTF_8));
        z.closeEntry();
    }
}
