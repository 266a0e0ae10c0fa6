package pl.uchwalnik.wczytanie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A printed page after page (druk), drawn glyph by glyph as programs for offices do, without tags. */
final class Druk implements AutoCloseable {
    private static final String FONTY = "/com/mpobjects/jasperreports/fonts/liberation/";

    private final PDDocument dokument = new PDDocument();
    private final List<PDPageContentStream> strony = new ArrayList<>();
    private final PDFont zwykly;

    Druk() {
        try (InputStream z = Druk.class.getResourceAsStream(FONTY + "LiberationSerif-Regular.ttf")) {
            zwykly = PDType0Font.load(dokument, z);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Druk strona() {
        PDPage p = new PDPage(PDRectangle.A4);
        dokument.addPage(p);
        try {
            strony.add(new PDPageContentStream(dokument, p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Text with its left end at {@code x}, its baseline {@code y} points below the top of the page. */
    Druk tekst(float x, float y, float stopien, String tekst) {
        try {
            PDPageContentStream s = strony.getLast();
            s.beginText();
            s.setFont(zwykly, stopien);
            s.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            s.showText(tekst);
            s.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Lines of a column set flush on both sides but for the last of a paragraph, which ends in {@code ¶}. */
    Druk kolumna(float x, float y, float szerokosc, float stopien, String... wiersze) {
        float tu = y;
        for (String w : wiersze) {
            boolean ostatni = w.endsWith("¶");
            String t = ostatni ? w.substring(0, w.length() - 1) : w;
            float luz = ostatni ? 0 : szerokosc - width(t, stopien);
            long odstepy = t.chars().filter(c -> c == ' ').count();
            float x1 = x;
            for (String slowo : t.split(" ")) {
                tekst(x1, tu, stopien, slowo);
                x1 += width(slowo + " ", stopien) + (odstepy == 0 ? 0 : luz / odstepy);
            }
            tu += stopien * 1.25f;
        }
        return this;
    }

    float width(String t, float stopien) {
        try {
            return zwykly.getStringWidth(t) / 1000 * stopien;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bajty() {
        try {
            for (PDPageContentStream s : strony) {
                s.close();
            }
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            dokument.save(b);
            return b.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        dokument.close();
    }
}
