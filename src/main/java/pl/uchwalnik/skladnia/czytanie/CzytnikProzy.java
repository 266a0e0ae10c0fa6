package pl.uchwalnik.skladnia.czytanie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.uchwalnik.akt.Blok;
import pl.uchwalnik.akt.Odnosnik;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;
import pl.uchwalnik.skladnia.proza.ProzaReader;
import pl.uchwalnik.skladnia.wiersze.CzytnikWierszy;
import pl.uchwalnik.skladnia.wiersze.Leksem;
import pl.uchwalnik.skladnia.wiersze.Lekser;
import pl.uchwalnik.skladnia.wiersze.Sekcje;
import pl.uchwalnik.skladnia.wiersze.Wiersz;
import pl.uchwalnik.skladnia.wiersze.ZnakiChronione;

/** Reader of prose in an act (czytnik prozy): how lines of a section become Markdown, and its footnotes footnotes. */
public final class CzytnikProzy {
    private static final int NAJWIECEJ_ZNAKOW = 300;

    private CzytnikProzy() {}

    /** @param odnosniki takes the footnotes of the section; without it their lines stay paragraphs */
    public static List<Blok> read(
            Zrodlo zrodlo, List<Wiersz> wiersze, Optional<List<Odnosnik>> odnosniki, List<Diagnoza> diagnozy) {
        List<Wiersz> linie = wiersze;
        if (!linie.isEmpty() && linie.getFirst().tekst().equals(Sekcje.PROZA)) {
            linie = linie.subList(1, linie.size());
        }
        if (linie.isEmpty()) {
            return new ArrayList<>();
        }
        int pierwszy = linie.getFirst().numer();
        StringBuilder b = new StringBuilder();
        int numer = pierwszy;
        for (Wiersz w : linie) {
            while (numer < w.numer()) {
                b.append('\n');
                numer++;
            }
            if (odnosniki.isPresent()
                    && (w.poPustym() || afterFootnote(odnosniki.get(), w))
                    && Lekser.read(w.tekst()) instanceof Leksem.Przypis(String znak, String tekst)) {
                odnosniki.get().add(new Odnosnik(znak, tekst, w.miejsce()));
            } else {
                b.append(protect(zrodlo.tekst().substring(w.od(), w.doo())));
            }
        }
        ProzaReader.Odczyt odczyt =
                new ProzaReader(zrodlo.nazwa(), pierwszy - 1, CzytnikWierszy::clean).read(b.toString());
        odczyt.uproszczenia().forEach(u -> diagnozy.add(Diagnozy.uproszczonaProza(u.polozenie(), u.co())));
        return odczyt.bloki();
    }

    private static boolean afterFootnote(List<Odnosnik> odnosniki, Wiersz w) {
        return !odnosniki.isEmpty() && odnosniki.getLast().miejsce().polozenie().wiersz() == w.numer() - 1;
    }

    /** An escaped brace opens no label, whatever Markdown makes of the backslash. */
    private static String protect(String t) {
        String spokojny = calm(calm(t, '`'), '|');
        return protectBraces(spokojny);
    }

    /** Hundreds of the same mark in a line are no Markdown, but cost its parser quadratic time. */
    private static String calm(String t, char znak) {
        return t.length() > NAJWIECEJ_ZNAKOW && t.chars().filter(c -> c == znak).count() > NAJWIECEJ_ZNAKOW
                ? t.replace(znak, ZnakiChronione.encode(znak))
                : t;
    }

    private static String protectBraces(String t) {
        if (!t.contains("\\{")) {
            return t;
        }
        StringBuilder b = new StringBuilder(t.length());
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c == '\\' && i + 1 < t.length()) {
                char nastepny = t.charAt(++i);
                b.append(nastepny == '{' ? "" + ZnakiChronione.encode('{') : "" + c + nastepny);
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }
}
