package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.uchwalnik.wczytanie.Docx.lista;
import static pl.uchwalnik.wczytanie.Docx.lvl;
import static pl.uchwalnik.wczytanie.Docx.num;
import static pl.uchwalnik.wczytanie.Docx.p;
import static pl.uchwalnik.wczytanie.Docx.r;
import static pl.uchwalnik.wczytanie.Docx.styl;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Word files hold beside plain paragraphs, feature by feature (ECMA-376 part 1, chapter 17). */
class DocxTest {
    private static final String POZIOMY =
            lvl(0, "decimal", "§ %1.") + lvl(1, "decimal", "%2.") + lvl(2, "decimal", "%3)");

    @Test
    void aListMayBeContinuedAfterTextAndByAnotherListOfTheSameKind() {
        Docx d = Docx.of(p(1, 0, "Pierwszy.") + p("Rozdział 2") + p("Nadzór") + p(1, 0, "Drugi.") + p(2, 0, "Trzeci."))
                .with("numbering", lista(1, POZIOMY) + num(1, 1, "") + num(2, 1, ""));

        assertThat(d.tekst()).isEqualTo("""
                § 1. Pierwszy.

                Rozdział 2
                Nadzór

                § 2. Drugi.

                § 3. Trzeci.""");
    }

    @Test
    void aStartOverrideCountsOnceForItsList() {
        String od1 = "<w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        Docx d = Docx.of(p("§ 1. Zadania:")
                        + p(1, 2, "a;")
                        + p(1, 2, "b.")
                        + p("§ 2. Inne:")
                        + p(2, 2, "c;")
                        + p(2, 2, "d."))
                .with("numbering", lista(1, POZIOMY) + num(1, 1, "") + num(2, 1, od1));

        assertThat(d.tekst()).isEqualTo("§ 1. Zadania:\n1) a;\n2) b.\n\n§ 2. Inne:\n1) c;\n2) d.");
    }

    @Test
    void levelsMayKeepOnCountingAndMayShowHigherLevelsInArabicDigits() {
        String poziomy = lvl(0, "upperRoman", "Rozdział %1")
                + lvl(1, "decimal", "§ %2.", "<w:lvlRestart w:val=\"0\"/>")
                + lvl(2, "decimal", "nr %1-%2-%3:", "<w:isLgl/>");
        Docx d = Docx.of(p(1, 0, "")
                        + p("Ogólne")
                        + p(1, 1, "Pierwszy.")
                        + p(1, 0, "")
                        + p("Szczególne")
                        + p(1, 1, "Drugi.")
                        + p(1, 2, "prawny"))
                .with("numbering", lista(1, poziomy) + num(1, 1, ""));

        assertThat(d.tekst()).startsWith("""
                Rozdział I
                Ogólne

                § 1. Pierwszy.

                Rozdział II
                Szczególne

                § 2. Drugi.""").contains("nr 2-2-1: prawny");
    }

    @Test
    void numbersMayComeFromStylesAndFromStylesOfLists() {
        String style =
                "<w:style w:type=\"paragraph\" w:styleId=\"Par\"><w:name w:val=\"Paragraf\"/><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Ust\"><w:name w:val=\"Ustep\"/><w:basedOn w:val=\"Par\"/><w:pPr><w:numPr>"
                        + "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Bez\"><w:name w:val=\"Bez\"/><w:basedOn w:val=\"Par\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"numbering\" w:styleId=\"Lst\"><w:name w:val=\"Lst\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String numeracja = lista(
                        1,
                        "<w:styleLink w:val=\"Lst\"/>" + lvl(0, "decimal", "§ %1.", "<w:pStyle w:val=\"Par\"/>")
                                + lvl(1, "decimal", "%2.", "<w:pStyle w:val=\"Ust\"/>") + lvl(2, "decimal", "%3)"))
                + lista(2, "<w:numStyleLink w:val=\"Lst\"/>")
                + num(1, 1, "")
                + num(2, 2, "");
        Docx d = Docx.of(styl("Par", "")
                        + styl("Ust", "Zadania:")
                        + p(2, 2, "a;")
                        + p(2, 2, "b.")
                        + styl("Ust", "Inne.")
                        + styl("Bez", "§ 1a. Wstawiony ręcznie.")
                        + styl("Par", "Koniec."))
                .with("styles", style)
                .with("numbering", numeracja);

        assertThat(d.tekst()).isEqualTo("""
                § 1. 1. Zadania:
                1) a;
                2) b.
                2. Inne.

                § 1a. Wstawiony ręcznie.

                § 2. Koniec.""");
    }

    @Test
    void changesOfTextParagraphsRowsAndNumberingFollowTheChoice() {
        String akt = p(1, 0, "Kieruje Dyrektor.")
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>"
                + r("Skreślony.").replace("w:t", "w:delText") + "</w:del></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>"
                + r("§ 3. ")
                        .replace("<w:r>", "<w:del><w:r>")
                        .replace("</w:r>", "</w:r></w:del>")
                        .replace("w:t", "w:delText")
                + r("Zadania ośrodka") + "<w:moveFrom>" + r(" gminne") + "</w:moveFrom> " + r(" to pomoc")
                + "<w:moveTo>" + r(" w gminie") + "</w:moveTo>" + r(".") + "</w:p>"
                + "<w:tbl><w:tr><w:tc>" + p("Rok") + "</w:tc><w:tc>" + p("Kwota")
                + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                + p("2026") + "</w:tc><w:tc>" + p("9") + "</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>"
                + p("2027")
                + "</w:tc><w:tc>" + p("10") + "</w:tc></w:tr></w:tbl>";
        Docx d = Docx.of(akt).with("numbering", lista(1, POZIOMY) + num(1, 1, ""));

        assertThat(d.tekst()).isEqualTo("""
                § 1. Kieruje Dyrektor.

                § 2. Zadania ośrodka to pomoc w gminie.
                | Rok | Kwota |
                | --- | --- |
                | 2027 | 10 |""");
        assertThat(d.read(true).wartosc().orElseThrow().tekst().strip()).isEqualTo("""
                § 1. Kieruje Dyrektor.

                § 2. Skreślony.

                § 3. Zadania ośrodka gminne to pomoc.
                | Rok | Kwota |
                | --- | --- |
                | 2026 | 9 |""");
    }

    @Test
    void notesOfBothKindsAreToldApart() {
        Docx d = Docx.of("<w:p>" + r("§ 1. Ustawa") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" i kodeks")
                        + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + r(".") + "</w:p>")
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"-1\">" + p("---")
                                + "</w:footnote><w:footnote w:id=\"2\">" + p(" Zmiany ogłoszono.") + "</w:footnote>")
                .with("endnotes", "<w:endnote w:id=\"2\">" + p("Kodeks z 1960 r.") + "</w:endnote>");

        assertThat(d.tekst()).isEqualTo("""
                § 1. Ustawa¹⁾ i kodeks²⁾.

                ¹⁾ Zmiany ogłoszono.
                ²⁾ Kodeks z 1960 r.""");
    }

    @Test
    void wrappersAreReadAndWhatNobodySeesIsNot() {
        String pole = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("4")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String spis =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p("Spis treści") + p("§ 1. Ośrodek 3") + "</w:sdtContent></w:sdt>";
        Docx d = Docx.of(spis + "<w:sdt><w:sdtPr/><w:sdtContent><w:p>" + r("§ 1. Ośrodek ")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ukryty</w:t></w:r><w:smartTag><w:hyperlink>" + r("pomaga")
                + "</w:hyperlink></w:smartTag><w:sdt><w:sdtContent>" + r(" rodzinie") + "</w:sdtContent></w:sdt>"
                + "<w:fldSimple w:instr=\"REF y\">" + r(" i osobie") + "</w:fldSimple>" + r(" (str. ") + pole + r("),")
                + "<w:r><w:br/></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:noBreakHyphen/><w:softHyphen/></w:r>"
                + r("e.") + "</w:p></w:sdtContent></w:sdt>"
                + "<w:p><w:r><w:pict><w:textbox><w:txbxContent>" + p("§ 2. W ramce.")
                + "</w:txbxContent></w:textbox></w:pict></w:r></w:p>");

        assertThat(d.tekst()).isEqualTo("""
                § 1. Ośrodek pomaga rodzinie i osobie (str. 4), –-e.

                § 2. W ramce.""");
    }

    @Test
    void textKeptInAnotherFileIsRefused() {
        assertThat(Docx.of(p("§ 1. A.") + "<w:altChunk/>").read(false).diagnozy())
                .extracting(x -> x.tekst())
                .isEqualTo(List.of(
                        "Odmawiam czytania tego pliku: część tekstu jest w nim osobnym, wstawionym dokumentem."));
    }
}
