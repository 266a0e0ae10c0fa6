package pl.uchwalnik.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Metryka;
import pl.uchwalnik.render.PrzykladoweAkty;

/** What stands in the parts of a DOCX beside its text. */
class BudowaDocxTest {

    private static final DocxRenderer RENDERER = new DocxRenderer();

    @Test
    void bytesDoNotDependOnLocaleTimeZoneOrRenderer() {
        Locale locale = Locale.getDefault();
        TimeZone strefa = TimeZone.getDefault();
        byte[] tutaj = render(PrzykladoweAkty.statut());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new DocxRenderer()
                            .render(PrzykladoweAkty.statut())
                            .wartosc()
                            .orElseThrow())
                    .isEqualTo(tutaj);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(strefa);
        }
    }

    @Test
    void entriesAreSortedAndDatedAlike() throws IOException {
        List<String> nazwy = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(render(PrzykladoweAkty.statut())))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                nazwy.add(e.getName());
                assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 1));
            }
        }
        assertThat(nazwy.getFirst()).isEqualTo("[Content_Types].xml");
        assertThat(nazwy.subList(1, nazwy.size())).isSorted();
    }

    @Test
    void propertiesComeFromTheDocument() {
        String core = part(PrzykladoweAkty.statut(), "docProps/core.xml");
        assertThat(core)
                .contains("<dc:title>UCHWAŁA NR XX/150/2026 RADY GMINY BRZOZÓWKA z dnia 26 listopada 2026 r. w sprawie")
                .contains("<dc:creator>Urząd Gminy Brzozówka</dc:creator>")
                .contains("<dc:language>pl-PL</dc:language>")
                .contains("2026-11-26T12:00:00Z</dcterms:created>")
                .contains("2026-11-26T12:00:00Z</dcterms:modified>");
        Akt bezMetryki = PrzykladoweAkty.statut().withMetryka(Metryka.PUSTA);
        assertThat(part(bezMetryki, "docProps/core.xml")).contains("1980-01-01T12:00:00Z</dcterms:created>");
    }

    @Test
    void onlyDraftsBearTheWatermark() {
        assertThat(part(PrzykladoweAkty.statut(), "word/header1.xml")).contains("string=\"PROJEKT\"");
        assertThat(parts(PrzykladoweAkty.zmiana())).doesNotContainKey("word/header1.xml");
    }

    @Test
    void footerCountsPages() {
        assertThat(part(PrzykladoweAkty.zmiana(), "word/footer1.xml"))
                .containsSubsequence("Strona ", " PAGE ", " z ", " NUMPAGES ");
    }

    @Test
    void tablesHaveHeaderRowsCaptionsAndDescriptions() {
        String d = document(PrzykladoweAkty.program());
        int tabel = count(d, "<w:tbl>");
        assertThat(tabel).isEqualTo(4);
        assertThat(count(d, "<w:tblHeader/>")).isEqualTo(tabel);
        assertThat(count(d, "<w:tblCaption ")).isEqualTo(tabel);
        assertThat(count(d, "<w:tblDescription ")).isEqualTo(tabel);
        assertThat(count(d, "<w:cantSplit/>")).isEqualTo(count(d, "<w:tr>"));
        assertThat(d).doesNotContain("gridSpan").doesNotContain("vMerge");
    }

    @Test
    void headingLevelsHaveNoGaps() {
        String styles = part(PrzykladoweAkty.program(), "word/styles.xml");
        PrzykladoweAkty.wszystkie().forEach((nazwa, akt) -> {
            int poprzedni = 0;
            Matcher m = Pattern.compile("<w:pStyle w:val=\"([^\"]+)\"/>").matcher(document(akt));
            while (m.find()) {
                int poziom = outline(styles, m.group(1));
                if (poziom > 0) {
                    assertThat(poziom).as(nazwa).isLessThanOrEqualTo(poprzedni + 1);
                    poprzedni = poziom;
                }
            }
        });
    }

    /** Outline level of a style, through the styles it rests on; 0 for what is not a heading. */
    private static int outline(String styles, String id) {
        Matcher styl = Pattern.compile("<w:style [^>]*w:styleId=\"" + id + "\".*?</w:style>")
                .matcher(styles);
        if (!styl.find()) {
            return 0;
        }
        Matcher poziom = Pattern.compile("<w:outlineLvl w:val=\"(\\d)\"/>").matcher(styl.group());
        if (poziom.find()) {
            return Integer.parseInt(poziom.group(1)) + 1;
        }
        Matcher bazowy = Pattern.compile("<w:basedOn w:val=\"([^\"]+)\"/>").matcher(styl.group());
        return bazowy.find() ? outline(styles, bazowy.group(1)) : 0;
    }

    @Test
    void languageAndCompatibilityAreThoseOfAPolishWord() {
        assertThat(part(PrzykladoweAkty.zmiana(), "word/styles.xml"))
                .contains("<w:lang w:val=\"pl-PL\"")
                .contains("<w:name w:val=\"heading 1\"/>")
                .contains("<w:name w:val=\"Title\"/>")
                .contains("<w:name w:val=\"PKT – punkt\"/>")
                .contains("<w:name w:val=\"Z/PKT – zm. pkt artykułem (punktem)\"/>");
        assertThat(part(PrzykladoweAkty.zmiana(), "word/settings.xml"))
                .contains(
                        "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"");
    }

    @Test
    void introductionsAndSignaturesStayWithWhatFollows() {
        String d = document(PrzykladoweAkty.statut());
        assertThat(paragraph(d, "Do zadań Ośrodka należy:")).contains("<w:keepNext/>");
        assertThat(paragraph(d, "Uchwała wchodzi w")).contains("<w:keepNext/>");
        assertThat(paragraph(d, "Przewodniczący Rady Gminy")).contains("<w:keepNext/>");
        assertThat(paragraph(d, "prowadzenie pracy socjalnej;")).doesNotContain("<w:keepNext/>");
    }

    @Test
    void annexAndJustificationBeginOnNewPages() {
        String d = document(PrzykladoweAkty.statut());
        assertThat(count(d, "<w:pageBreakBefore/>")).isEqualTo(2);
        assertThat(paragraph(d, "Załącznik do uchwały")).contains("<w:pageBreakBefore/>");
        assertThat(paragraph(d, "UZASADNIENIE")).contains("<w:pageBreakBefore/>");
    }

    @Test
    void specialSignsAreElementsAndSpacesHard() {
        String d = document(PrzykladoweAkty.program());
        assertThat(d).contains("5</w:t><w:noBreakHyphen/><w:t>10");
        assertThat(document(PrzykladoweAkty.statut())).contains("ust.\u00A02 pkt\u00A015");
    }

    @Test
    void noParagraphIsEmptyButTheOnesThatHoldTablesApart() {
        assertThat(document(PrzykladoweAkty.statut()).replaceAll("<w:tc>.*?</w:tc>", ""))
                .doesNotContain("</w:pPr></w:p>");
        // Two tables without captions stand one after another twice.
        assertThat(count(document(PrzykladoweAkty.program()), "<w:pStyle w:val=\"Normalny\"/>"))
                .isEqualTo(2);
    }

    @Test
    void longTextWithMarkupStaysText() {
        Akt akt = PrzykladoweAkty.statut().withTresc(List.of(Akapit.of("</w:t><w:p/>&#0; ]]>")));
        assertThat(TekstDocx.read(render(akt)).wiersze()).contains("</w:t><w:p/>&#0; ]]>");
    }

    private static String paragraph(String dokument, String tekst) {
        int gdzie = dokument.indexOf(tekst.replace("wchodzi w", "wchodzi w\u00A0życie"));
        assertThat(gdzie).as(tekst).isPositive();
        return dokument.substring(dokument.lastIndexOf("<w:p>", gdzie), dokument.indexOf("</w:p>", gdzie));
    }

    private static int count(String tekst, String co) {
        return tekst.split(Pattern.quote(co), -1).length - 1;
    }

    private static byte[] render(Akt akt) {
        return RENDERER.render(akt).wartosc().orElseThrow();
    }

    private static String document(Akt akt) {
        return part(akt, "word/document.xml");
    }

    private static String part(Akt akt, String nazwa) {
        return parts(akt).getOrDefault(nazwa, "");
    }

    private static SequencedMap<String, String> parts(Akt akt) {
        SequencedMap<String, String> czesci = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(render(akt)))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                czesci.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return czesci;
    }
}
