package pl.uchwalnik.skladnia;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import pl.uchwalnik.skladnia.wiersze.CzytnikWierszy;
import pl.uchwalnik.skladnia.wiersze.ZnakiChronione;

/** Texts for generated trees: plain clauses, and hostile ones made of everything that means something in the canonical text. */
final class LosoweTeksty {
    private static final List<String> SLOWA = List.of(
            "Ośrodek",
            "prowadzi",
            "pracę",
            "socjalną",
            "oraz",
            "żółw",
            "§ 5",
            "ust. 2",
            "w",
            "art. 110",
            "14 dni",
            "„Ośrodkiem”",
            "(uchylony)",
            "2026 r.",
            "–",
            "z dnia 3 maja 2020 r.",
            "[UZUPEŁNIJ: ops.kierownik]",
            "nr 5",
            "5%",
            "x_y");
    private static final List<String> WROGIE = List.of(
            "1) ",
            "1. ",
            "a) ",
            "za) ",
            "– ",
            "– – ",
            "- ",
            "— ",
            "§ 5. ",
            "§ 5",
            "Art. 5. ",
            "Art. XII. ",
            "Rozdział 2",
            "DZIAŁ I ",
            "Oddział",
            "Załącznik do uchwały",
            "Załącznik nr 2 do x",
            "Załącznik",
            "UZASADNIENIE",
            "{@x}",
            "{#x}",
            "{w ust.} ",
            "{wspólna pkt} ",
            "{cytat} „",
            "{podpis} ",
            "„",
            "”",
            "”;",
            "”.",
            "„a”",
            "\\",
            "\\\\",
            "\\1",
            "\\a",
            "|",
            "| a |",
            "| --- |",
            "# ",
            "## x",
            "#",
            "---",
            "***",
            "¹⁾",
            "²⁾ x",
            "*",
            "_",
            "`",
            "<b>",
            "<!--",
            "&amp;",
            "&#32;",
            "&",
            "[a](b)",
            "[a]: b",
            "![",
            "]",
            "~~~",
            "```",
            "> ",
            "+ ",
            "1)",
            "12.",
            "Tabela: ",
            "Przewodniczący Rady",
            "Wójt",
            "Z up. Wójta",
            "z dnia 3 maja 2020 r.",
            "w sprawie x",
            "o pomocy",
            "Na podstawie art. 5",
            "UCHWAŁA NR 5",
            "Uchwała nr 5",
            "USTAWA",
            "otrzymuje brzmienie:",
            "część wspólna otrzymuje brzmienie:",
            ":",
            ",",
            ";",
            ".",
            " lub",
            " ",
            "  ",
            "{proza}",
            "{treść}",
            "{wstęp} x",
            "{tytuł} y",
            "{rodzaj} z",
            "{załącznik}",
            "{oznaczenie} o",
            "4[1]. ",
            "4¹. ",
            "5.⁴⁾ ",
            "⁴",
            "=",
            "===",
            "x",
            "\u00A0",
            "\u00AD",
            "\uE041",
            "https://a.pl",
            "a@b.pl",
            "ABC",
            "{",
            "}",
            "!");

    private final Random los;
    private final boolean wrogie;

    LosoweTeksty(Random los, boolean wrogie) {
        this.los = los;
        this.wrogie = wrogie;
    }

    /** Text of a unit or a paragraph; may be empty where {@code pusty} lets it. */
    String tekst(boolean pusty) {
        String t = los.nextInt(wrogie ? 2 : 8) == 0 && wrogie ? wrogi() : zdanie();
        String czysty =
                ZnakiChronione.replaceReserved(CzytnikWierszy.clean(Normalizer.normalize(t, Normalizer.Form.NFC)));
        if (czysty.isEmpty() && !pusty) {
            return "x";
        }
        return pusty && los.nextInt(12) == 0 ? "" : czysty;
    }

    private String zdanie() {
        StringBuilder b = new StringBuilder("Tekst");
        int n = los.nextInt(5);
        for (int i = 0; i < n; i++) {
            b.append(' ').append(SLOWA.get(los.nextInt(SLOWA.size())));
        }
        return b.append(List.of("", ".", ",", ";", ":", " lub", ", otrzymuje brzmienie:")
                        .get(los.nextInt(7)))
                .toString();
    }

    private String wrogi() {
        StringBuilder b = new StringBuilder();
        int n = 1 + los.nextInt(4);
        for (int i = 0; i < n; i++) {
            b.append(WROGIE.get(los.nextInt(WROGIE.size())));
        }
        return b.toString();
    }
}
