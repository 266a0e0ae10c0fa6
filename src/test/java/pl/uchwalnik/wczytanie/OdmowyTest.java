package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;

/** Hostile, locked and foreign files: a Polish sentence, never an exception. */
class OdmowyTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TRESC =
            "<w:document " + W + "><w:body><w:p><w:r><w:t>§ 1. Tekst.</w:t></w:r></w:p></w:body></w:document>";

    @Test
    void plainDocxIsRead() throws IOException {
        Wynik<Wczytany> w = read("a.docx", zip(Map.of("word/document.xml", TRESC)));
        assertThat(w.wartosc().orElseThrow().tekst()).contains("§ 1. Tekst.");
    }

    @Test
    void externalEntityIsRefused() throws IOException {
        String xxe = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + TRESC.replace("Tekst", "&x;");
        refused("a.docx", zip(Map.of("word/document.xml", xxe)), "DOCTYPE");
    }

    @Test
    void zipBombIsRefused() throws IOException {
        String bomba = TRESC.replace("Tekst", "a".repeat(80_000_000));
        refused("a.docx", zip(Map.of("word/document.xml", bomba)), "za duży");
    }

    @Test
    void macrosAndOutsideTemplatesAreRefused() throws IOException {
        refused("a.docx", zip(Map.of("word/document.xml", TRESC, "word/vbaProject.bin", "x")), "makra");
        String rels =
                "<Relationships><Relationship Id=\"r\" Type=\"http://x/attachedTemplate\" Target=\"http://x/y.dotm\""
                        + " TargetMode=\"External\"/></Relationships>";
        refused("a.docx", zip(Map.of("word/document.xml", TRESC, "word/_rels/settings.xml.rels", rels)), "z zewnątrz");
    }

    @Test
    void lockedAndOldFilesAreRefused() throws IOException {
        refused("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}, "hasłem");
        try (PDDocument d = new PDDocument()) {
            d.addPage(new PDPage());
            d.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            d.save(b);
            refused("a.pdf", b.toByteArray(), "hasłem");
        }
    }

    @Test
    void foreignDamagedAndEmptyFilesAreRefused() throws IOException {
        refused("a.rtf", "{\\rtf1 {x".getBytes(StandardCharsets.US_ASCII), "urywa się");
        refused("a.txt", "1. ".repeat(900_000).getBytes(StandardCharsets.US_ASCII), "tys. oznaczeń");
        refused("a.txt", "x\n".repeat(400_000).getBytes(StandardCharsets.US_ASCII), "tys. wierszy");
        byte[] losowe = new byte[5_000];
        for (int i = 0; i < losowe.length; i++) {
            losowe[i] = (byte) (i * i * 31 / 7 % 254 + 1);
        }
        refused("a.txt", losowe, "nie jest plik");
        refused(
                "a.json",
                "{\"rodzaj\": \"akt\", \"tresc\": [{\"rodzaj\": \"naglowek\", \"poziom\": 1}, {\"rodzaj\": \"punkt\"}]}"
                        .getBytes(StandardCharsets.UTF_8),
                "złożony");
        refused("a.bin", new byte[] {0, 1, 2, 3, 0, 0}, "nie jest plik");
        refused("a.pdf", "%PDF-1.7 to nie jest pdf".getBytes(StandardCharsets.US_ASCII), "uszkodzony");
        refused("a.docx", "PK to nie jest zip".getBytes(StandardCharsets.US_ASCII), "");
        refused("a.txt", new byte[0], "nie ma tekstu");
        try (PDDocument d = new PDDocument()) {
            d.addPage(new PDPage());
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            d.save(b);
            refused("skan.pdf", b.toByteArray(), "skanem");
        }
        Wynik<Wczytany> brak = new Wczytanie(false).read(Path.of("nie-ma-takiego.docx"));
        assertThat(brak.diagnozy().getFirst().tekst()).contains("Nie ma takiego pliku");
    }

    private static void refused(String nazwa, byte[] dane, String slowo) {
        Wynik<Wczytany> w = read(nazwa, dane);
        assertThat(w.wartosc()).as(nazwa).isEmpty();
        assertThat(w.diagnozy()).as(nazwa).hasSize(1).allMatch(d -> d.waga() == Waga.BLAD);
        assertThat(w.diagnozy().getFirst().tekst()).contains(slowo);
        assertThat(w.diagnozy().getFirst().podpowiedzi()).isNotEmpty();
    }

    private static Wynik<Wczytany> read(String nazwa, byte[] dane) {
        return new Wczytanie(false).read(nazwa, dane);
    }

    private static byte[] zip(Map<String, String> czesci) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(b)) {
            for (Map.Entry<String, String> c : new LinkedHashMap<>(czesci).entrySet()) {
                z.putNextEntry(new ZipEntry(c.getKey()));
                z.write(c.getValue().getBytes(StandardCharsets.UTF_8));
                z.closeEntry();
            }
        }
        return b.toByteArray();
    }
}
