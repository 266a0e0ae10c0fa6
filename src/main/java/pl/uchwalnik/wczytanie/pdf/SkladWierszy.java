package pl.uchwalnik.wczytanie.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/**
 * Glyphs to printed lines (skład wierszy): glyphs that share a baseline make a line, small raised digits become
 * superscripts, a gap wider than a fraction of the letter size is a space, and a gutter that runs down the page parts
 * two columns.
 */
final class SkladWierszy {

    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final float ODSTEP = 0.18f;
    /** A gap this wide inside a line, in letter sizes, may be a gutter between columns. */
    private static final float RYNNA = 1.2f;

    private static final int NAJMNIEJ_WIERSZY = 6;

    private SkladWierszy() {}

    static List<Wiersz> compose(List<TextPosition> glify, int strona, float szerokosc) {
        List<List<TextPosition>> pasy = bands(glify);
        float rynna = gutter(pasy, szerokosc);
        List<Wiersz> wynik = new ArrayList<>();
        if (rynna <= 0) {
            pasy.forEach(p -> add(wynik, p, strona));
            return wynik;
        }
        List<Wiersz> prawa = new ArrayList<>();
        for (List<TextPosition> p : pasy) {
            List<TextPosition> z =
                    p.stream().filter(g -> g.getXDirAdj() < rynna).toList();
            List<TextPosition> d =
                    p.stream().filter(g -> g.getXDirAdj() >= rynna).toList();
            boolean przezSrodek =
                    p.stream().anyMatch(g -> g.getXDirAdj() < rynna && g.getXDirAdj() + g.getWidthDirAdj() > rynna + 1);
            if (przezSrodek) {
                // a line across both columns closes what stands above it
                wynik.addAll(prawa);
                prawa.clear();
                add(wynik, p, strona);
            } else {
                add(wynik, z, strona);
                add(prawa, d, strona);
            }
        }
        wynik.addAll(prawa);
        return wynik;
    }

    /** Glyphs grouped by baseline, from the top; a raised or lowered small glyph stays with the line it overlaps. */
    private static List<List<TextPosition>> bands(List<TextPosition> glify) {
        List<TextPosition> poY = new ArrayList<>(glify);
        poY.sort(Comparator.comparing(TextPosition::getYDirAdj).thenComparing(TextPosition::getXDirAdj));
        List<List<TextPosition>> pasy = new ArrayList<>();
        float linia = Float.NEGATIVE_INFINITY;
        float stopien = 0;
        for (TextPosition g : poY) {
            float y = g.getYDirAdj();
            float prog = Math.max(stopien, g.getHeightDir()) * 0.75f;
            if (pasy.isEmpty() || y - linia > Math.max(1.5f, prog)) {
                pasy.add(new ArrayList<>());
                linia = y;
                stopien = g.getHeightDir();
            } else if (g.getHeightDir() > stopien) {
                linia = y;
                stopien = g.getHeightDir();
            }
            pasy.getLast().add(g);
        }
        pasy.forEach(p -> p.sort(Comparator.comparing(TextPosition::getXDirAdj)));
        return pasy;
    }

    /**
     * Where the gutter between two columns runs; 0 when the page has one column. It is the place near the middle that
     * most lines leave blank between words and fewest lines cross.
     */
    private static float gutter(List<List<TextPosition>> pasy, float szerokosc) {
        float najlepsza = 0;
        int ocena = 0;
        for (float x = szerokosc * 0.35f; x < szerokosc * 0.65f; x += 2) {
            int rozdzielone = 0;
            int przecinane = 0;
            for (List<TextPosition> p : pasy) {
                switch (at(p, x)) {
                    case PRZERWA -> rozdzielone++;
                    case TEKST -> przecinane++;
                    case POZA -> {}
                }
            }
            boolean dwie =
                    rozdzielone >= NAJMNIEJ_WIERSZY && rozdzielone * 2 >= pasy.size() && przecinane * 3 <= rozdzielone;
            if (dwie && rozdzielone - 2 * przecinane > ocena) {
                ocena = rozdzielone - 2 * przecinane;
                najlepsza = x;
            }
        }
        return najlepsza;
    }

    /** What a line has at a place. */
    private enum Miejsce {
        POZA,
        TEKST,
        PRZERWA
    }

    private static Miejsce at(List<TextPosition> pas, float x) {
        for (int i = 0; i < pas.size(); i++) {
            TextPosition g = pas.get(i);
            if (g.getXDirAdj() > x) {
                if (i == 0) {
                    return Miejsce.POZA;
                }
                TextPosition przed = pas.get(i - 1);
                float od = przed.getXDirAdj() + przed.getWidthDirAdj();
                return g.getXDirAdj() - od > RYNNA * g.getFontSizeInPt() ? Miejsce.PRZERWA : Miejsce.TEKST;
            }
        }
        return Miejsce.POZA;
    }

    private static void add(List<Wiersz> wynik, List<TextPosition> glify, int strona) {
        if (glify.stream().allMatch(g -> g.getUnicode().isBlank())) {
            return;
        }
        float stopien = mainSize(glify);
        float baza = baseline(glify, stopien);
        StringBuilder b = new StringBuilder();
        float koniec = Float.NaN;
        for (TextPosition g : glify) {
            String znak = g.getUnicode();
            float przerwa = g.getXDirAdj() - koniec;
            if (!Float.isNaN(koniec) && przerwa > ODSTEP * stopien && !ends(b, ' ') && !znak.isBlank()) {
                b.append(' ');
            }
            boolean maly = g.getFontSizeInPt() < 0.85f * stopien && baza - g.getYDirAdj() > 0.12f * stopien;
            b.append(maly ? superscript(znak) : znak);
            koniec = g.getXDirAdj() + g.getWidthDirAdj();
        }
        TextPosition pierwszy = glify.getFirst();
        boolean pogrubiony = glify.stream()
                        .filter(g -> String.valueOf(g.getFont().getName())
                                .toLowerCase(Locale.ROOT)
                                .contains("bold"))
                        .count()
                > glify.size() / 2;
        wynik.add(new Wiersz(
                b.toString().replaceAll("[ \\u00A0\\t]+", " ").strip(),
                strona,
                pierwszy.getXDirAdj(),
                koniec,
                baza,
                stopien,
                pogrubiony));
    }

    private static float mainSize(List<TextPosition> glify) {
        Map<Float, Integer> ile = new HashMap<>();
        glify.forEach(g -> ile.merge(g.getFontSizeInPt(), 1, Integer::sum));
        return ile.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private static float baseline(List<TextPosition> glify, float stopien) {
        return (float) glify.stream()
                .filter(g -> g.getFontSizeInPt() >= 0.85f * stopien)
                .mapToDouble(TextPosition::getYDirAdj)
                .max()
                .orElse(0);
    }

    private static boolean ends(StringBuilder b, char c) {
        return !b.isEmpty() && b.charAt(b.length() - 1) == c;
    }

    private static String superscript(String s) {
        if (s.length() == 1 && Character.isDigit(s.charAt(0)) && s.charAt(0) < 128) {
            return String.valueOf(INDEKSY.charAt(s.charAt(0) - '0'));
        }
        return s.equals(")") ? "⁾" : s;
    }
}
