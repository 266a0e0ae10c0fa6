package pl.uchwalnik.wczytanie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.uchwalnik.diagnostyka.Wynik;

/** A Word file put together part by part, as tests need it. */
record Docx(Map<String, String> czesci) {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static Docx of(String cialo) {
        return new Docx(new LinkedHashMap<>()).with("document", "<w:body>" + cialo + "</w:body>");
    }

    /** With one more part of the folder {@code word}, its root element left out. */
    Docx with(String nazwa, String tresc) {
        Map<String, String> nowe = new LinkedHashMap<>(czesci);
        nowe.put("word/" + nazwa + ".xml", "<w:" + nazwa + W + ">" + tresc + "</w:" + nazwa + ">");
        return new Docx(nowe);
    }

    static String p(String tekst) {
        return "<w:p>" + r(tekst) + "</w:p>";
    }

    static String r(String tekst) {
        return "<w:r><w:t xml:space=\"preserve\">" + tekst + "</w:t></w:r>";
    }

    /** A paragraph of a list. */
    static String p(int numId, int ilvl, String tekst) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + ilvl + "\"/><w:numId w:val=\"" + numId
                + "\"/></w:numPr></w:pPr>" + r(tekst) + "</w:p>";
    }

    /** A paragraph of a style. */
    static String styl(String styl, String tekst) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + styl + "\"/></w:pPr>" + r(tekst) + "</w:p>";
    }

    static String lvl(int n, String format, String tekst) {
        return lvl(n, format, tekst, "");
    }

    /** A level of a list; {@code reszta} are its further elements. */
    static String lvl(int n, String format, String tekst, String reszta) {
        return "<w:lvl w:ilvl=\"" + n + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + reszta
                + "<w:lvlText w:val=\"" + tekst + "\"/></w:lvl>";
    }

    static String num(int id, int abstrakcyjna, String reszta) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + abstrakcyjna + "\"/>" + reszta + "</w:num>";
    }

    static String lista(int id, String reszta) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + reszta + "</w:abstractNum>";
    }

    String tekst() {
        return read(false).wartosc().orElseThrow().tekst().strip();
    }

    Wynik<Wczytany> read(boolean odrzucZmiany) {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(b)) {
            for (Map.Entry<String, String> c : czesci.entrySet()) {
                z.putNextEntry(new ZipEntry(c.getKey()));
                z.write(c.getValue().getBytes(StandardCharsets.UTF_8));
                z.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wczytanie(odrzucZmiany).read("a.docx", b.toByteArray());
    }
}
