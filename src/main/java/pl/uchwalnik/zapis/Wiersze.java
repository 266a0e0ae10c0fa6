package pl.uchwalnik.zapis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Lines (wiersze) of a source, found once, so that the place of each of thousands of tokens costs nothing. */
final class Wiersze {
    private static final int NAJWIECEJ_ZNAKOW = 20;
    private static final int NAJDLUZSZY_WIERSZ = 10_000;

    private final Zrodlo zrodlo;
    private final int[] poczatki;
    private final boolean pary;

    Wiersze(Zrodlo zrodlo) {
        this.zrodlo = zrodlo;
        String t = zrodlo.tekst();
        this.pary = t.chars().anyMatch(c -> Character.isSurrogate((char) c));
        this.poczatki = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, t.length())
                                .filter(i -> t.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The place of a line and a column, both from 1, the column in code points as the parser counts it. */
    Polozenie place(int wiersz, int kolumna) {
        int w = Math.clamp(wiersz, 1, poczatki.length);
        int od = poczatki[w - 1];
        int koniec = w < poczatki.length ? poczatki[w] - 1 : zrodlo.tekst().length();
        return Polozenie.of(zrodlo.nazwa(), w, column(od, koniec, kolumna));
    }

    /** Column in UTF-16 units; pairs are counted only where there are any, and never along an endless line. */
    private int column(int od, int koniec, int kolumna) {
        int k = Math.clamp(kolumna - 1L, 0, koniec - od);
        if (!pary || koniec - od > NAJDLUZSZY_WIERSZ) {
            return k + 1;
        }
        int znaki = Math.min(k, zrodlo.tekst().codePointCount(od, koniec));
        return zrodlo.tekst().offsetByCodePoints(od, znaki) - od + 1;
    }

    /** The text of a line, counted from 1. */
    String line(int wiersz) {
        int w = Math.clamp(wiersz, 1, poczatki.length);
        int koniec = w < poczatki.length ? poczatki[w] - 1 : zrodlo.tekst().length();
        return zrodlo.tekst().substring(poczatki[w - 1], koniec);
    }

    /** Whether this text stands in the source at this place. */
    boolean startsWith(Polozenie p, String tekst) {
        return zrodlo.tekst().startsWith(tekst, poczatki[p.wiersz() - 1] + p.kolumna() - 1);
    }

    Polozenie whole() {
        return Polozenie.of(zrodlo.nazwa());
    }

    /**
     * Signs no text file of ours may hold: controls, lone surrogates, and the line separators of Unicode, which a YAML
     * parser counts as lines and an editor does not.
     */
    List<Diagnoza> forbidden() {
        List<Diagnoza> wynik = new ArrayList<>();
        String t = zrodlo.tekst();
        for (int i = 0; i < t.length() && wynik.size() < NAJWIECEJ_ZNAKOW; ) {
            int c = t.codePointAt(i);
            if (isForbidden(c)) {
                wynik.add(Diagnoza.blad(
                                "Z011",
                                offset(i),
                                String.format(Locale.ROOT, "znak sterujący U+%04X jest niedozwolony.", c))
                        .withPodpowiedz("Usuń ten znak; zwykle trafia do pliku przy kopiowaniu z innego programu."));
            }
            i += Character.charCount(c);
        }
        return wynik;
    }

    private static boolean isForbidden(int c) {
        return (c < 0x20 && c != '\n' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE;
    }

    private Polozenie offset(int przesuniecie) {
        int i = Arrays.binarySearch(poczatki, przesuniecie);
        int w = i >= 0 ? i : -i - 2;
        return Polozenie.of(zrodlo.nazwa(), w + 1, przesuniecie - poczatki[w] + 1);
    }
}
