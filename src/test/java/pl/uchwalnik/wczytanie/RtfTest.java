package pl.uchwalnik.wczytanie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.uchwalnik.diagnostyka.Wynik;

/** RTF files, written here the way Word, WordPad and LibreOffice write them. */
class RtfTest {
    private static final String GLOWKA =
            "{\\rtf1\\ansi\\ansicpg1250\\uc1\\deff0{\\fonttbl{\\f0\\fcharset238 Times New Roman;}"
                    + "{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset0 Arial;}}{\\colortbl;\\red0;}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\*\\cs10 Znak;}}{\\*\\generator Nikt;}{\\info{\\title Tajny}}"
                    + "{\\header Nag\\'b3\\'f3wek strony\\par}{\\footerr Stopka {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par}\n";

    @Test
    void numbersOfListsAndPolishLettersAreReadAsShown() {
        assertThat(tekst("""
                \\pard{\\listtext\\'a7 1.\\tab}\\ls1 {\\listtext 1.\\tab}O\\'9crodek wykonuje zadania:\\par
                {\\pntext 1)\\tab}\\u322\\'b3\\u261?czenie:\\par
                {\\listtext a)\\tab}\\f2 za\\u380?no\\u347?ci:\\par
                {\\listtext\\f1\\'b7\\tab}\\f0 x,\\par
                {\\listtext\\f1\\u-3913\\'b7\\tab}y;\\par
                {\\listtext 2)\\tab}poradnictwo\\~i pomoc.\\par
                \\'a7 1a. Dyrektor\\line kieruje O\\'9crodkiem.\\par
                {\\listtext\\'a7 2.\\tab}Koniec.\\par
                """).strip()).isEqualTo("""
                § 1. 1. Ośrodek wykonuje zadania:
                1) łączenie:
                a) zażności:
                – x,
                – y;
                2) poradnictwo i pomoc.

                § 1a. Dyrektor kieruje Ośrodkiem.

                § 2. Koniec.""");
    }

    @Test
    void whatIsNotTextOfTheActIsLeftOut() {
        String t = tekst("\\pard\\s1 STATUT\\par\\pard \\'a7 1. Widoczny{\\v  ukryty}{\\*\\bkmkstart Z1}{\\pict 0a0b}"
                + "{\\*\\nieznane smiec}{\\bin4 {}}}} tekst{\\object{\\*\\objdata 00}{\\result  obiektu}}.\\par "
                + "{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt \\'a7 1. Widoczny 3\\par Spis\\par}}"
                + "\\'a7 2. Zob. {\\field{\\*\\fldinst REF x}{\\fldrslt art. 4{\\super 1}}} ustawy.\\par");

        assertThat(t.strip()).isEqualTo("STATUT\n\n§ 1. Widoczny tekst obiektu.\n\n§ 2. Zob. art. 4¹ ustawy.");
    }

    @Test
    void notesTablesAndChangesAreRead() {
        String akt =
                "\\pard \\'a7 1. Stawki{\\super\\chftn}{\\footnote\\pard{\\super\\chftn}) Od roku 2027.\\par}:\\par"
                        + "\\trowd\\intbl Rok\\cell Kwota\\cell\\row\\trowd\\intbl 2027\\cell 10 z\\'b3|m\\cell\\row\\pard "
                        + "\\'a7 2. Kieruje {\\deleted Kierownik}{\\revised Dyrektor}.\\par";

        assertThat(tekst(akt))
                .contains("Stawki¹⁾:", "| 2027 | 10 zł\\|m |", "§ 2. Kieruje Dyrektor.", "¹⁾ Od roku 2027.");
        assertThat(read(new Wczytanie(true), GLOWKA + akt + "}")
                        .wartosc()
                        .orElseThrow()
                        .tekst())
                .contains("§ 2. Kieruje Kierownik.");
    }

    @Test
    void aDamagedFileIsRefusedAndNoneBreaksTheReader() {
        String caly = GLOWKA + "\\'a7 1. Tekst {\\b gruby}\\par\\'a7 2. Drugi\\par}";
        assertThat(read(new Wczytanie(false), caly.substring(0, caly.length() - 4))
                        .diagnozy()
                        .getFirst()
                        .tekst())
                .contains("urywa się");
        assertThat(read(new Wczytanie(false), "{\\rtf1" + "{".repeat(500_000))
                        .diagnozy()
                        .getFirst()
                        .tekst())
                .contains("zagnieżdżonych");
        Random los = new Random(5);
        for (int k = 0; k < 500; k++) {
            StringBuilder b = new StringBuilder(caly);
            for (int i = 0; i < 5; i++) {
                b.setCharAt(6 + los.nextInt(b.length() - 6), "{}\\'*u9-fZ ;".charAt(los.nextInt(12)));
            }
            assertThat(read(new Wczytanie(false), b.toString()).diagnozy()).isNotNull();
        }
    }

    private static String tekst(String cialo) {
        return read(new Wczytanie(false), GLOWKA + cialo + "}")
                .wartosc()
                .orElseThrow()
                .tekst();
    }

    private static Wynik<Wczytany> read(Wczytanie w, String rtf) {
        return w.read("a.rtf", rtf.getBytes(Charset.forName("windows-1250")));
    }
}
