package pl.uchwalnik.wczytanie;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.diagnostyka.Wynik;
import pl.uchwalnik.skladnia.AktPrinter;

/**
 * Is a text already in the canonical form (kanoniczny)? A text that bears the marks of that form (front matter, names in
 * braces, escapes, headings of prose) is, when printing what was read gives nine lines of ten back: the rest are faults
 * that the parser names better than a recogniser would. A text without those marks must come back whole and look like an
 * act ({@link Zgodnosc}); one that only comes back whole is the parser's where the recogniser reads it the same.
 *
 * @param caly every line comes back; the recogniser has the last word
 * @param zgodny nine lines of ten come back, without asking for a § or an article: enough for an excerpt
 */
record Kanoniczny(boolean kanoniczny, boolean caly, boolean zgodny, String wydruk, int jednostki) {

    private static final Pattern ZNAK = Pattern.compile("^(?:§|Art\\.|\\d+[a-z]*[.)]|[a-z]+\\)|Rozdział|Dział).*");
    private static final Pattern W_WIERSZU =
            Pattern.compile("(?<=[.;:]) (?:§ \\d+[a-z]*\\.?|\\d+[a-z]*[.)]) (?=\\p{Lu}|\\d)");
    private static final Pattern PODSTAWOWA = Pattern.compile("^(?:§ |Art\\. |#).*");
    private static final Pattern PARAGRAF = Pattern.compile("^§\\s?\\d+[a-z]*\\b.*");
    private static final Pattern POCZATEK =
            Pattern.compile("^(?:§|&|Art\\.|\\d+[.)]|[a-z]\\)).*|.*[.:] §\\s?\\d.*|.*co następuje:.*");
    private static final Pattern CECHA =
            Pattern.compile("^(?:---|\\\\|\\{\\p{L}+(?: [^{}]*)?}|#{1,6} |.*\\[UZUPEŁNIJ: |\\|[ :-]*---).*");

    static Kanoniczny of(String tekst, Wynik<Akt> odczyt) {
        if (odczyt.wartosc().isEmpty()) {
            return new Kanoniczny(false, false, false, "", 0);
        }
        Akt akt = odczyt.wartosc().get();
        String wydruk = new AktPrinter().print(akt);
        List<String> a = lines(tekst);
        List<String> b = lines(wydruk);
        Set<String> wydrukowane = Set.copyOf(b);
        long zgodne = a.stream().filter(wydrukowane::contains).count();
        int jednostki = units(b);
        if (a.stream().anyMatch(Kanoniczny::sklejony) || (!provisionsRead(a, akt) && actUnderHeading(a, b))) {
            return new Kanoniczny(false, false, false, wydruk, jednostki);
        }
        boolean podzielony = b.stream().anyMatch(w -> PODSTAWOWA.matcher(w).matches());
        boolean cechy = a.stream().anyMatch(w -> CECHA.matcher(w).matches());
        boolean prawie = zgodne * 10 >= a.size() * 9L;
        return new Kanoniczny(
                podzielony && (cechy ? prawie : zgodne == a.size() && Zgodnosc.sound(akt)),
                podzielony && zgodne == a.size(),
                jednostki > 0 && prawie,
                wydruk,
                jednostki);
    }

    /** Units and chapters of a canonical text. */
    static int units(String wydruk) {
        return units(lines(wydruk));
    }

    private static int units(List<String> wiersze) {
        return (int) wiersze.stream().filter(w -> ZNAK.matcher(w).matches()).count();
    }

    /** Every line that begins with § became a unit: prose stands beside the act, in an annex of it. */
    private static boolean provisionsRead(List<String> tekst, Akt akt) {
        long wiersze = tekst.stream().filter(w -> PARAGRAF.matcher(w).matches()).count();
        long jednostki = akt.jednostki().stream()
                .filter(j -> j.jednostka().rodzaj().podstawowa())
                .count();
        return jednostki > 0 && jednostki >= wiersze;
    }

    /** An act over which somebody put a line that begins with „#” is not prose. */
    private static boolean actUnderHeading(List<String> tekst, List<String> wydruk) {
        long naglowki = wydruk.stream().filter(w -> w.startsWith("#")).count();
        Pattern znak = naglowki == 1 ? POCZATEK : PARAGRAF;
        return naglowki > 0 && tekst.stream().anyMatch(w -> znak.matcher(w).matches());
    }

    /** Several units on one line: the text came from a page that had lost its line ends. */
    private static boolean sklejony(String wiersz) {
        return wiersz.length() > 200
                && W_WIERSZU.matcher(wiersz).results().limit(3).count() == 3;
    }

    private static List<String> lines(String t) {
        return t.lines()
                .map(w -> w.strip().replaceAll("\\s+", " "))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
