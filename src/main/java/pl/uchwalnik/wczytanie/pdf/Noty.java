package pl.uchwalnik.wczytanie.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes of printed pages (noty): lines in smaller type at the foot of a page whose number stands raised in the text
 * above. They are taken out of the page; their marks in the text get the bracket that marks of footnotes have.
 *
 * @param tresci text of every note by its mark, in order
 */
record Noty(List<Strona> strony, Map<String, String> tresci) {

    private static final Pattern NOTA = Pattern.compile("^([⁰¹²³⁴-⁹]{1,2}|\\d{1,2})[⁾)]?\\s*(?=[\\p{L}„])(.*)$");
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final float MNIEJSZE = 0.93f;

    static Noty extract(List<Strona> strony) {
        float stopien = mainSize(strony);
        Map<String, String> tresci = new LinkedHashMap<>();
        List<Strona> wynik = new ArrayList<>();
        for (Strona s : strony) {
            int od = start(s.wiersze(), stopien);
            if (od == s.wiersze().size()) {
                wynik.add(s);
                continue;
            }
            Map<String, String> tutaj =
                    notes(s.wiersze().subList(od, s.wiersze().size()));
            tutaj.forEach((znak, tresc) -> tresci.merge(znak, tresc, (a, b) -> a));
            wynik.add(s.withWiersze(s.wiersze().subList(0, od).stream()
                    .map(w -> w.withTekst(bracketed(w.tekst(), tutaj)))
                    .toList()));
        }
        return new Noty(wynik, tresci);
    }

    /** Index of the line with the first note; the number of lines when the page has no notes. */
    private static int start(List<Wiersz> wiersze, float stopien) {
        int od = wiersze.size();
        int i = wiersze.size() - 1;
        while (i > 0 && wiersze.get(i).stopien() <= stopien * MNIEJSZE) {
            Matcher m = NOTA.matcher(wiersze.get(i).tekst());
            if (m.matches() && called(wiersze.subList(0, i), raised(m.group(1)))) {
                od = i;
            }
            i--;
        }
        return od;
    }

    private static boolean called(List<Wiersz> wyzej, String znak) {
        Pattern p = Pattern.compile("[\\p{L}\\d.,;:)”]" + znak + "(?![" + INDEKSY + "])");
        return wyzej.stream().anyMatch(w -> p.matcher(w.tekst()).find());
    }

    private static Map<String, String> notes(List<Wiersz> wiersze) {
        Map<String, String> wynik = new LinkedHashMap<>();
        String biezacy = "";
        int numer = -1;
        for (Wiersz w : wiersze) {
            Matcher m = NOTA.matcher(w.tekst());
            int n = m.matches() ? value(raised(m.group(1))) : -1;
            if (n >= 0 && (numer < 0 || n == numer + 1)) {
                numer = n;
                biezacy = raised(m.group(1)) + "⁾";
                wynik.put(biezacy, m.group(2));
            } else {
                wynik.merge(biezacy, w.tekst(), Noty::joined);
            }
        }
        return wynik;
    }

    private static String joined(String a, String b) {
        boolean przeniesione = a.length() > 1
                && (a.endsWith("-") || a.endsWith("\u00AD"))
                && Character.isLetter(a.charAt(a.length() - 2))
                && !b.isEmpty()
                && Character.isLowerCase(b.charAt(0));
        return przeniesione ? a.substring(0, a.length() - 1) + b : a + " " + b;
    }

    private static String bracketed(String tekst, Map<String, String> noty) {
        String wynik = tekst;
        for (String znak : noty.keySet()) {
            String cyfry = znak.substring(0, znak.length() - 1);
            wynik = wynik.replaceAll(
                    "(?<=[\\p{L}\\d.,;:)”])" + cyfry + "(?![" + INDEKSY + "⁾])\\)?", Matcher.quoteReplacement(znak));
        }
        return wynik;
    }

    private static String raised(String cyfry) {
        StringBuilder b = new StringBuilder();
        cyfry.chars().forEach(c -> b.append(c <= '9' && c >= '0' ? INDEKSY.charAt(c - '0') : (char) c));
        return b.toString();
    }

    private static int value(String indeks) {
        int n = 0;
        for (int i = 0; i < indeks.length(); i++) {
            n = n * 10 + INDEKSY.indexOf(indeks.charAt(i));
        }
        return n;
    }

    /** The greatest size that a good part of the text is set in; notes may fill more of a page than the text. */
    private static float mainSize(List<Strona> strony) {
        Map<Float, Integer> ile = new HashMap<>();
        strony.forEach(s -> s.wiersze()
                .forEach(w ->
                        ile.merge(Math.round(w.stopien() * 2) / 2f, w.tekst().length(), Integer::sum)));
        int razem = ile.values().stream().mapToInt(Integer::intValue).sum();
        return ile.entrySet().stream()
                .filter(e -> e.getValue() * 4 >= razem)
                .map(Map.Entry::getKey)
                .max(Float::compare)
                .orElse(0f);
    }
}
