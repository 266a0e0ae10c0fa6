package pl.uchwalnik.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Lista;
import pl.uchwalnik.akt.Miejsce;
import pl.uchwalnik.akt.Naglowek;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;
import pl.uchwalnik.akt.Zalacznik;

/** Acts made by chance from a seed: every kind of component inside every other that may hold it. */
final class LosoweAkty {
    private static final String[] SLOWA = {
        "ośrodek",
        "i",
        "w",
        "społeczność",
        "art.",
        "4¹",
        "„cytat”",
        "gmina-miasto",
        "2027–2030",
        "zażółć",
        "GĘŚLĄ",
        "https://www.example.org/a/b-c/d?x=1",
        "m²",
        "10 000 zł",
        "[UZUPEŁNIJ: ops.nazwa]",
        "nie­rozdzielny",
        "a/b"
    };

    private final Random random;

    LosoweAkty(long seed) {
        random = new Random(seed);
    }

    Akt act(int size) {
        List<Odnosnik> footnotes =
                List.of(new Odnosnik("¹⁾", text(40), Miejsce.NIEZNANE), new Odnosnik("²⁾", text(5), Miejsce.NIEZNANE));
        List<Skladnik> body = new ArrayList<>(contents(size));
        body.add(Akapit.of("Wezwanie odnośnika¹⁾ i drugiego ²⁾; ponownie¹⁾."));
        List<Blok> reasons = new ArrayList<>();
        for (int i = 0; i < size / 2; i++) {
            reasons.add(block(2));
        }
        Zalacznik annex = new Zalacznik(
                List.of("Załącznik nr 1 do uchwały", "Rady Gminy"),
                List.of("STATUT", text(6)),
                contents(size),
                List.of(),
                Miejsce.NIEZNANE);
        return new Akt(
                Przyklady.metryka(),
                Przyklady.naglowek(),
                List.of(Akapit.of(text(30))),
                body,
                Przyklady.podpis(),
                footnotes,
                List.of(annex),
                reasons);
    }

    private List<Skladnik> contents(int size) {
        List<Skladnik> all = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            all.add(
                    random.nextInt(3) > 0
                            ? new JednostkaSystematyzacyjna(
                                    RodzajSystematyzacyjny.ROZDZIAL,
                                    random.nextInt(5) == 0 ? Oznaczenie.BRAK : Oznaczenie.of(i),
                                    text(4),
                                    units(RodzajJednostki.PARAGRAF, 3, 3),
                                    Miejsce.NIEZNANE)
                            : block(3));
        }
        return all;
    }

    private List<Skladnik> units(RodzajJednostki kind, int most, int depth) {
        List<Skladnik> units = new ArrayList<>();
        int n = 1 + random.nextInt(most);
        for (int i = 1; i <= n; i++) {
            units.add(random.nextInt(9) == 0 ? block(depth) : unit(kind, i, depth));
        }
        return units;
    }

    private Jednostka unit(RodzajJednostki kind, int number, int depth) {
        Oznaczenie mark = kind.nieoznaczona()
                ? Oznaczenie.BRAK
                : kind == RodzajJednostki.LITERA
                        ? Oznaczenie.literowe(Character.toString('a' + number - 1))
                        : Oznaczenie.of(number);
        List<Skladnik> lower = new ArrayList<>();
        if (kind != RodzajJednostki.PODWOJNE_TIRET && depth > 0 && random.nextInt(2) == 0) {
            List<RodzajJednostki> kinds = List.of(RodzajJednostki.values());
            int at = kinds.indexOf(kind) + 1 + random.nextInt(2);
            RodzajJednostki next = kinds.get(Math.min(kinds.size() - 1, at));
            lower.addAll(units(next, 3, depth - 1));
        }
        String common = !lower.isEmpty() && random.nextInt(4) == 0 ? text(12) : "";
        String intro = !lower.isEmpty() && random.nextInt(4) == 0 ? "" : text(25);
        return new Jednostka(kind, mark, intro, lower, common, Miejsce.NIEZNANE);
    }

    private Blok block(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> Akapit.of(text(60));
            case 1 -> Naglowek.of(1 + random.nextInt(6), text(6));
            case 2 -> table();
            case 3 -> list(depth - 1);
            default ->
                new Cytat(
                        units(List.of(RodzajJednostki.values()).get(random.nextInt(5)), 2, depth - 1),
                        random.nextBoolean() ? ";" : "",
                        Miejsce.NIEZNANE);
        };
    }

    private Lista list(int depth) {
        List<Lista.Pozycja> items = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            List<Blok> blocks = new ArrayList<>();
            blocks.add(random.nextInt(5) == 0 ? block(depth) : Akapit.of(text(15)));
            if (random.nextInt(4) == 0) {
                blocks.add(block(depth));
            }
            items.add(new Lista.Pozycja(blocks));
        }
        return new Lista(random.nextBoolean(), items, Miejsce.NIEZNANE);
    }

    private Tabela table() {
        int columns = 1 + random.nextInt(5);
        List<Tabela.Kolumna> heads = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            heads.add(new Tabela.Kolumna(
                    text(2), List.of(Tabela.Wyrownanie.values()).get(random.nextInt(3))));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int r = random.nextInt(12); r > 0; r--) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                row.add(random.nextInt(6) == 0 ? "" : text(10));
            }
            rows.add(row);
        }
        return new Tabela(random.nextBoolean() ? text(5) : "", heads, rows, Miejsce.NIEZNANE);
    }

    private String text(int most) {
        StringBuilder b = new StringBuilder();
        int n = 1 + random.nextInt(most);
        for (int i = 0; i < n; i++) {
            b.append(i == 0 ? "" : " ").append(SLOWA[random.nextInt(SLOWA.length)]);
        }
        return b.toString();
    }
}
