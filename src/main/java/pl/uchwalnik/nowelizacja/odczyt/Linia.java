package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Zrodlo;

/** Line of an amending act with its number; spaces are made ordinary. */
record Linia(int numer, String tekst) {

    /** Where one item ends and the next begins on the same line: after a closed quotation, after the frame. */
    private static final Pattern GRANICA =
            Pattern.compile("(?U)(?<=[”“\"][;,.]|następujące zmiany:)\\s*(?=\\d{1,2}[.)/]\\s*"
                    + "(?:[Ww]e? |[Pp]o |[Uu]chyla|[Ss]kreśla|[Dd]odaje|[Uu]żyt|§|art\\.|tytuł|załącznik|rozdział))");

    /** Lines that hold anything. */
    static List<Linia> of(Zrodlo zrodlo) {
        List<Linia> wynik = new ArrayList<>();
        String[] wiersze = zrodlo.tekst().split("\n", -1);
        for (int i = 0; i < wiersze.length; i++) {
            String t = wiersze[i]
                    .replaceAll("[\\t\u00A0\u2000-\u200A\u202F]", " ")
                    .replaceAll("[\u00AD\u200B\uFEFF]", "")
                    // “§ written in one code page and read in another
                    .replace("Ҥ", "“§")
                    .strip();
            for (String kawalek : GRANICA.split(t)) {
                if (!kawalek.isBlank()) {
                    wynik.add(new Linia(i + 1, kawalek.strip()));
                }
            }
        }
        return wynik;
    }
}
