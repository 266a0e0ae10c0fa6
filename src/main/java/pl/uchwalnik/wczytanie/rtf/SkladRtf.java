package pl.uchwalnik.wczytanie.rtf;

import java.util.ArrayList;
import java.util.List;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/** Lines put together (skład) from text that comes sign by sign: paragraphs, rows of tables, footnotes. */
final class SkladRtf {
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String plik;
    private final List<Linia> linie = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private final StringBuilder numer = new StringBuilder();
    private final StringBuilder przypis = new StringBuilder();
    private final List<String> przypisy = new ArrayList<>();
    private final List<String> komorki = new ArrayList<>();
    private final List<Linia> wKomorce = new ArrayList<>();
    private int ilePrzypisow;
    private int akapit;
    private int poziom;
    private boolean wTabeli;

    SkladRtf(String plik) {
        this.plik = plik;
    }

    List<Linia> linie() {
        return linie;
    }

    void append(Grupa g, String s) {
        String t = g.indeks() ? superscript(s) : s;
        switch (g.cel()) {
            case NUMER -> numer.append(s);
            case PRZYPIS -> przypis.append(s.equals("\n") ? " " : t);
            case TEKST -> tekst.append(t);
            case INSTRUKCJA, FONTY, STYLE, NIC -> {}
        }
    }

    private static String superscript(String s) {
        if (s.equals(")")) {
            return "⁾";
        }
        return s.length() == 1 && s.charAt(0) >= '0' && s.charAt(0) <= '9'
                ? String.valueOf(INDEKSY.charAt(s.charAt(0) - '0'))
                : s;
    }

    void heading(int nowy) {
        poziom = nowy;
    }

    void inTable(boolean tak) {
        wTabeli = tak;
    }

    /** Properties of paragraphs start anew. */
    void reset() {
        poziom = 0;
        wTabeli = false;
    }

    void footnoteStart() {
        przypis.setLength(0);
        String cyfry = String.valueOf(++ilePrzypisow);
        cyfry.chars().forEach(c -> tekst.append(INDEKSY.charAt(c - '0')));
        tekst.append('⁾');
    }

    void footnoteEnd() {
        StringBuilder znak = new StringBuilder();
        String.valueOf(ilePrzypisow).chars().forEach(c -> znak.append(INDEKSY.charAt(c - '0')));
        String t = przypis.toString().strip().replaceFirst("^[⁾)]\\s*", "");
        przypisy.add(znak + "⁾ " + t.replaceAll("\\s+", " "));
        przypis.setLength(0);
    }

    /** End of a paragraph. */
    void paragraph() {
        akapit++;
        List<Linia> cel = wTabeli ? wKomorce : linie;
        String przed = numer.toString().strip();
        boolean kreska = przed.equals("-") || przed.equals("—");
        String etykieta = kreska ? "–" : przed;
        String pelny = etykieta.isEmpty() ? tekst.toString() : etykieta + " " + tekst;
        String[] wiersze = pelny.split("\n", -1);
        for (int i = 0; i < wiersze.length; i++) {
            Rodzaj rodzaj = i > 0 ? Rodzaj.ZLAMANIE : poziom > 0 ? Rodzaj.NAGLOWEK : Rodzaj.AKAPIT;
            cel.add(new Linia(wiersze[i], rodzaj, poziom, i == 0 && !etykieta.isEmpty(), place()));
        }
        tekst.setLength(0);
        numer.setLength(0);
        if (!wTabeli) {
            notes();
        }
    }

    private void notes() {
        przypisy.forEach(p -> linie.add(new Linia(p, Rodzaj.ODNOSNIK, 0, false, place())));
        przypisy.clear();
    }

    void cell() {
        wTabeli = true;
        paragraph();
        StringBuilder b = new StringBuilder();
        for (Linia l : wKomorce) {
            String s = l.tekst().strip();
            b.append(b.isEmpty() || s.isEmpty() ? "" : " ").append(s);
        }
        wKomorce.clear();
        komorki.add(b.toString());
    }

    /** A row of one cell is laid-out text, not a table. */
    void row() {
        if (komorki.size() == 1) {
            linie.add(Linia.akapit(komorki.getFirst(), place()));
        } else if (!komorki.isEmpty()) {
            StringBuilder b = new StringBuilder("|");
            komorki.forEach(k -> b.append(' ')
                    .append(k.replace("|", "\\|").replaceAll("\\s+", " "))
                    .append(" |"));
            linie.add(new Linia(b.toString(), Rodzaj.WIERSZ_TABELI, 0, false, place()));
        }
        komorki.clear();
        notes();
    }

    /** The last paragraph needs no sign of its end. */
    void close() {
        if (!wKomorce.isEmpty()) {
            linie.addAll(wKomorce);
            wKomorce.clear();
        }
        wTabeli = false;
        if (!tekst.isEmpty() || !numer.isEmpty()) {
            paragraph();
        }
        notes();
    }

    private Polozenie place() {
        return Polozenie.of(plik, akapit, 0);
    }
}
