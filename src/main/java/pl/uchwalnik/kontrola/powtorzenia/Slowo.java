package pl.uchwalnik.kontrola.powtorzenia;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Word (słowo) of a text that is compared with statutes.
 *
 * @param surowe as it stands, with its punctuation
 * @param zlozone small letters and digits alone; the joined spelling of {@code niepóźniej} for both spellings
 */
record Slowo(String surowe, String zlozone) {
    private static final Pattern ODSTEP = Pattern.compile("\\s+");

    /** Comparatives that the spelling in force since 2026 joins with {@code nie}; older texts keep them apart. */
    private static final Set<String> LACZONE = Set.of(
            "później",
            "wcześniej",
            "więcej",
            "mniej",
            "dłużej",
            "krócej",
            "dłuższy",
            "krótszy",
            "dłuższa",
            "krótsza",
            "dłuższe",
            "krótsze",
            "rzadziej",
            "częściej",
            "wyższy",
            "niższy",
            "wyższa",
            "niższa",
            "wyższe",
            "niższe");

    /** Words of references and journal marks and the smallest words: they say nothing of their own. */
    private static final Set<String> PUSTE = Set.of(
            "art",
            "ust",
            "pkt",
            "lit",
            "tiret",
            "poz",
            "dz",
            "u",
            "z",
            "w",
            "we",
            "ze",
            "na",
            "do",
            "od",
            "o",
            "i",
            "r",
            "nr",
            "po",
            "dla",
            "oraz",
            "lub",
            "albo",
            "a",
            "ustawy",
            "ustawie",
            "ustawą",
            "dnia",
            "roku",
            "mowa",
            "którym",
            "której",
            "których",
            "którymi",
            "tej",
            "tego",
            "się",
            "przez",
            "jest",
            "zwanej",
            "dalej",
            "zwanego",
            "zwanych",
            "przepisy",
            "przepisów");

    static List<Slowo> of(String tekst) {
        List<Slowo> wynik = new ArrayList<>();
        for (String surowe : ODSTEP.split(tekst)) {
            String zlozone = fold(surowe);
            if (zlozone.isEmpty()) {
                continue;
            }
            if (!wynik.isEmpty() && wynik.getLast().zlozone.equals("nie") && LACZONE.contains(zlozone)) {
                Slowo nie = wynik.removeLast();
                wynik.add(new Slowo(nie.surowe + " " + surowe, "nie" + zlozone));
            } else {
                wynik.add(new Slowo(surowe, zlozone));
            }
        }
        return wynik;
    }

    /** True for a word with a meaning of its own: no number, no part of a reference. */
    boolean pelne() {
        return !PUSTE.contains(zlozone) && zlozone.chars().allMatch(Character::isLetter) && zlozone.length() > 1;
    }

    private static String fold(String surowe) {
        StringBuilder b = new StringBuilder(surowe.length());
        for (int i = 0; i < surowe.length(); i++) {
            char c = surowe.charAt(i);
            if (Character.isLetter(c) || Character.isDigit(c)) {
                b.append(c);
            }
        }
        return b.toString().toLowerCase(Locale.ROOT);
    }
}
