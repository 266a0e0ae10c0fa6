package pl.uchwalnik.skladnia.proza;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Reader of prose (proza).
 *
 * @param plik name of the source
 * @param przesuniecie number of source lines before the text
 * @param czyszczenie cleans a text read: spaces, invisible characters
 */
public record ProzaReader(String plik, int przesuniecie, UnaryOperator<String> czyszczenie) {
    /** Caption of a table: a paragraph of its own directly before it. */
    public static final String PODPIS_TABELI = "Tabela: ";

    private static final int NAJGLEBIEJ = 40;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(
                    Heading.class, ListBlock.class, ThematicBreak.class, BlockQuote.class, FencedCodeBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(NAJGLEBIEJ)
            .build();

    /** What a reader made plainer than it was written. */
    public record Uproszczenie(Polozenie polozenie, String co) {}

    /** Blocks read, and what was made plainer. */
    public record Odczyt(List<Blok> bloki, List<Uproszczenie> uproszczenia) {}

    public Odczyt read(String markdown) {
        Wejscie wejscie = new Wejscie(markdown, new ArrayList<>());
        return new Odczyt(blocks(PARSER.parse(markdown), wejscie), wejscie.uproszczenia);
    }

    /** What is read, and what was made plainer so far. */
    private record Wejscie(String markdown, List<Uproszczenie> uproszczenia) {
        void simplified(Miejsce miejsce, String co) {
            uproszczenia.add(new Uproszczenie(miejsce.polozenie(), co));
        }

        /** A caption is known by its source: an escaped one is a paragraph. */
        boolean podpisTabeli(@Nullable Node n) {
            return n instanceof Paragraph p
                    && !p.getSourceSpans().isEmpty()
                    && markdown.startsWith(
                            PODPIS_TABELI, p.getSourceSpans().getFirst().getInputIndex());
        }
    }

    private List<Blok> blocks(Node nad, Wejscie wejscie) {
        List<Blok> bloki = new ArrayList<>();
        for (Node n = nad.getFirstChild(); n != null; n = n.getNext()) {
            switch (n) {
                case Heading h -> bloki.add(new Naglowek(h.getLevel(), text(h), place(h)));
                case Paragraph p -> bloki.add(new Akapit(text(p), place(p)));
                case ListBlock l -> bloki.add(list(l, wejscie));
                case TableBlock t -> bloki.add(table(t, wejscie, bloki));
                case BlockQuote q -> {
                    wejscie.simplified(place(q), "cytat blokowy (>) stał się akapitami");
                    bloki.addAll(blocks(q, wejscie));
                }
                case FencedCodeBlock f -> {
                    wejscie.simplified(place(f), "blok kodu stał się akapitem");
                    bloki.add(new Akapit(czyszczenie.apply(f.getLiteral()), place(f)));
                }
                case ThematicBreak t -> wejscie.simplified(place(t), "pominięto linię poziomą");
                default -> {}
            }
        }
        return bloki;
    }

    private Lista list(ListBlock l, Wejscie wejscie) {
        List<Lista.Pozycja> pozycje = new ArrayList<>();
        for (Node i = l.getFirstChild(); i != null; i = i.getNext()) {
            pozycje.add(new Lista.Pozycja(blocks(i, wejscie)));
        }
        return new Lista(l instanceof OrderedList, pozycje, place(l));
    }

    private Tabela table(TableBlock t, Wejscie wejscie, List<Blok> przed) {
        List<Tabela.Kolumna> kolumny = new ArrayList<>();
        List<List<String>> wiersze = new ArrayList<>();
        TableReader.read(t, this::text, kolumny, wiersze);
        String podpis = "";
        if (wejscie.podpisTabeli(t.getPrevious()) && przed.getLast() instanceof Akapit a) {
            podpis = a.tekst().substring(PODPIS_TABELI.length());
            przed.removeLast();
        }
        return new Tabela(podpis, kolumny, wiersze, place(t));
    }

    private String text(Node n) {
        return czyszczenie.apply(InlineText.of(n));
    }

    private Miejsce place(Block b) {
        List<SourceSpan> spans = b.getSourceSpans();
        return spans.isEmpty()
                ? Miejsce.NIEZNANE
                : new Miejsce(Polozenie.of(
                        plik,
                        przesuniecie + spans.getFirst().getLineIndex() + 1,
                        spans.getFirst().getColumnIndex() + 1));
    }
}
