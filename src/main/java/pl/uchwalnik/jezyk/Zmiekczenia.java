package pl.uchwalnik.jezyk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Alternations of the stem (oboczności): {@code gmina – gminie}, {@code urząd – urzędu}, {@code ośrodek – ośrodka}. */
final class Zmiekczenia {
    private static final SequencedMap<String, String> MIEJSCOWNIK = tablica(
            "st", "ście", "zd", "ździe", "sł", "śle", "sn", "śnie", "ch", "sze", "k", "ce", "g", "dze", "ł", "le", "r",
            "rze", "t", "cie", "d", "dzie", "s", "sie", "z", "zie", "n", "nie", "m", "mie", "p", "pie", "b", "bie", "w",
            "wie", "f", "fie");
    private static final SequencedMap<String, String> OSOBY =
            tablica("k", "cy", "r", "rzy", "t", "ci", "g", "dzy", "ch", "si", "n", "ni", "d", "dzi");

    private Zmiekczenia() {}

    private static SequencedMap<String, String> tablica(String... pary) {
        SequencedMap<String, String> t = new LinkedHashMap<>();
        for (int i = 0; i < pary.length; i += 2) {
            t.put(pary[i], pary[i + 1]);
        }
        return t;
    }

    private static String zamien(String temat, Map<String, String> tablica, String zwykle) {
        for (Map.Entry<String, String> e : tablica.entrySet()) {
            if (temat.endsWith(e.getKey())) {
                return temat.substring(0, temat.length() - e.getKey().length()) + e.getValue();
            }
        }
        return temat + zwykle;
    }

    /** Locative of a hard stem: {@code gmin} – {@code gminie}. */
    static String miejscownik(String temat) {
        return zamien(temat, MIEJSCOWNIK, "u");
    }

    /** Nominative plural of persons: {@code kierownik} – {@code kierownicy}. */
    static String osoby(String temat) {
        if (temat.matches(".*(wójt|burmistrz|prezes)")) {
            return temat + "owie";
        }
        return zamien(temat, OSOBY, "e");
    }

    /** Genitive plural without an ending: {@code mieszkani} – {@code mieszkań}, {@code szkoł} – {@code szkół}. */
    static String bezKoncowki(String temat) {
        if (temat.endsWith("ni")) {
            return temat.substring(0, temat.length() - 2) + "ń";
        }
        if (temat.endsWith("ci")) {
            return temat.substring(0, temat.length() - 2) + "ć";
        }
        if (temat.matches(".*[^aeiouyąęó]k")) {
            return temat.substring(0, temat.length() - 1) + "ek";
        }
        return temat.matches(".*(szkoł|osob|drog|pomoc)") ? temat.replaceFirst("o(?=[łbgc]$)", "ó") : temat;
    }

    /** Stem of a masculine noun before an ending. */
    static String tematMeski(String s) {
        if (s.matches("(?U).*(odek|ątek|nek|czek|unek|iątek|łek)")) {
            return s.substring(0, s.length() - 2) + "k";
        }
        if (s.endsWith("ząd") || s.endsWith("rąg")) {
            return s.substring(0, s.length() - 2) + "ę" + s.substring(s.length() - 1);
        }
        if (s.endsWith("espół")) {
            return s.substring(0, s.length() - 2) + "oł";
        }
        return przedSamogloska(s);
    }

    /** A soft consonant is written with i before a vowel: {@code społeczność} – {@code społeczności-}. */
    static String przedSamogloska(String s) {
        String[] miekkie = {"ść", "ści", "ć", "ci", "ń", "ni", "ź", "zi", "ś", "si", "dź", "dzi"};
        if (s.endsWith("dź")) {
            return s.substring(0, s.length() - 2) + "dzi";
        }
        for (int i = 0; i < miekkie.length; i += 2) {
            if (s.endsWith(miekkie[i])) {
                return s.substring(0, s.length() - miekkie[i].length()) + miekkie[i + 1];
            }
        }
        return s;
    }
}
