package pl.uchwalnik.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Waga;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.render.PrzykladoweAkty;

class PdfRendererTest {

    @Test
    void sameActGivesSameBytesUnderAnotherLocaleAndTimeZone() {
        byte[] first = render(Przyklady.statut());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(render(Przyklady.statut())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void otherTextGivesAnotherFileId() throws IOException {
        String id = id(render(Przyklady.akt(List.of(Przyklady.par(1, "Jeden.")))));
        assertThat(id(render(Przyklady.akt(List.of(Przyklady.par(1, "Jeden."))))))
                .isEqualTo(id);
        assertThat(id(render(Przyklady.akt(List.of(Przyklady.par(1, "Dwa.")))))).isNotEqualTo(id);
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void oneRendererServesFourThreads() throws InterruptedException, ExecutionException {
        PdfRenderer renderer = new PdfRenderer();
        List<Akt> acts = List.of(Przyklady.statut(), Przyklady.nowelizacja(), Przyklady.program(20));
        List<byte[]> alone = acts.stream().map(PdfRendererTest::render).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Akt act = acts.get(i % acts.size());
                results.add(threads.submit(() -> renderer.render(act).wartosc().orElseThrow()));
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i % acts.size()));
            }
        }
    }

    @Test
    void characterThatTheFontLacksIsAnErrorAtItsUnit() {
        Akt act = Przyklady.akt(List.of(
                Przyklady.par(1, "Tekst."),
                Przyklady.par(2, "", Przyklady.ust(3, "Kratka:", Przyklady.pkt(1, "zaznacz \u2610 i \uD83D\uDE00.")))));
        Wynik<byte[]> result = new PdfRenderer().render(act);
        assertThat(result.wartosc()).isEmpty();
        assertThat(result.diagnozy())
                .hasSize(2)
                .allMatch(d -> d.waga() == Waga.BLAD && d.kod().equals("R001"));
        assertThat(result.diagnozy()).extracting(d -> d.polozenie().adres()).containsOnly("§ 2 ust. 3 pkt 1");
        assertThat(result.diagnozy()).extracting(Diagnoza::tekst).anyMatch(t -> t.contains("„\u2610” (U+2610)"));
        assertThat(result.diagnozy()).extracting(Diagnoza::tekst).anyMatch(t -> t.contains("(U+1F600)"));
    }

    @Test
    void everyPolishSignCanBeDrawn() {
        String signs =
                "aąbcćdeęfghijklłmnńoóprsśtuwyzźż AĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ qvx „”–—…§°‰%€≤≥½ 4⁰¹²³⁴⁵⁶⁷⁸⁹ a\u2011b";
        Akt act = Przyklady.akt(List.of(Akapit.of(signs)));
        assertThat(StructureText.read(render(act))).contains("P|" + signs);
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(StructureText.read(render(Przyklady.akt(List.of(Akapit.of("z\u0307o\u0301\u0142w"))))))
                .contains("P|żółw");
    }

    @Test
    void outlineFollowsChaptersAndAnnexes() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(Przyklady.statut()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem top :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(top.getTitle());
                top.children().forEach(k -> titles.add("- " + k.getTitle()));
            }
            assertThat(titles)
                    .containsExactly(
                            "UCHWAŁA NR XX/150/2026",
                            "Załącznik. STATUT Gminnego Ośrodka Pomocy Społecznej w Brzozówce",
                            "- Rozdział 1. Przepisy ogólne",
                            "- Rozdział 2. Zadania i organizacja Ośrodka",
                            "- Rozdział 3. Przepisy końcowe",
                            "UZASADNIENIE");
        }
    }

    @Test
    void pagesAreNumberedAndAnnexesBeginThem() {
        List<String> pages = Strony.texts(render(Przyklady.statut()));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Strona " + (i + 1) + " z " + pages.size());
        }
        assertThat(pages.get(1)).startsWith("Załącznik do uchwały");
        assertThat(pages.getLast()).startsWith("UZASADNIENIE");
    }

    @Test
    void introductionStaysWithItsFirstItem() {
        for (int sentences = 25; sentences < 60; sentences++) {
            List<Skladnik> body = new ArrayList<>();
            for (int i = 1; i < sentences; i++) {
                body.add(Przyklady.par(i, "Zdanie."));
            }
            body.add(Przyklady.par(99, "Wyliczenie zadań:", Przyklady.pkt(1, "pozycja pierwsza;")));
            for (String page : Strony.texts(render(Przyklady.akt(body)))) {
                assertThat(page.contains("Wyliczenie")).isEqualTo(page.contains("pierwsza"));
            }
        }
    }

    /** A page without tables and footnotes once put all its text into the artifact of the watermark. */
    @Test
    void textOfADraftIsReadOnEveryPage() {
        Akt draft = PrzykladoweAkty.statut();
        assertThat(draft.metryka().tak("projekt")).isTrue();
        assertThat(StructureText.artifacts(render(draft))).isEqualTo("Strona 1 z 3Strona 2 z 3Strona 3 z 3");
    }

    @Test
    void watermarkIsDrawnOnDraftsOnly() throws IOException {
        assertThat(hasForms(render(Przyklady.nowelizacja()))).isTrue();
        assertThat(hasForms(render(Przyklady.statut()))).isFalse();
    }

    private static boolean hasForms(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext();
        }
    }

    private static byte[] render(Akt act) {
        return new PdfRenderer().render(act).wartosc().orElseThrow();
    }
}
