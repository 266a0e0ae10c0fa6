package pl.uchwalnik.skladnia.proza;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import pl.uchwalnik.akt.Tabela;

/** Reader of one table (tabela) of prose. */
final class TableReader {
    private TableReader() {}

    static void read(
            TableBlock t, Function<Node, String> text, List<Tabela.Kolumna> kolumny, List<List<String>> wiersze) {
        for (Node czesc = t.getFirstChild(); czesc != null; czesc = czesc.getNext()) {
            for (Node r = czesc.getFirstChild(); r != null; r = r.getNext()) {
                List<String> komorki = new ArrayList<>();
                for (Node k = r.getFirstChild(); k != null; k = k.getNext()) {
                    komorki.add(text.apply(k));
                    if (czesc instanceof TableHead && k instanceof TableCell naglowek) {
                        kolumny.add(new Tabela.Kolumna(text.apply(k), wyrownanie(naglowek.getAlignment())));
                    }
                }
                if (!(czesc instanceof TableHead)) {
                    wiersze.add(fit(komorki, kolumny.size()));
                }
            }
        }
    }

    private static List<String> fit(List<String> komorki, int ile) {
        List<String> rowny = new ArrayList<>(komorki.subList(0, Math.min(ile, komorki.size())));
        while (rowny.size() < ile) {
            rowny.add("");
        }
        return rowny;
    }

    private static Tabela.Wyrownanie wyrownanie(TableCell.@Nullable Alignment a) {
        if (a == null) {
            return Tabela.Wyrownanie.DO_LEWEJ;
        }
        return switch (a) {
            case LEFT -> Tabela.Wyrownanie.DO_LEWEJ;
            case CENTER -> Tabela.Wyrownanie.DO_SRODKA;
            case RIGHT -> Tabela.Wyrownanie.DO_PRAWEJ;
        };
    }
}
