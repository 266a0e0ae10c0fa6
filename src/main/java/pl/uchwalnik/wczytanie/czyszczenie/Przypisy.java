package pl.uchwalnik.wczytanie.czyszczenie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.wczytanie.Linia;
import pl.uchwalnik.wczytanie.Linia.Rodzaj;

/**
 * Footnotes in plain text (przypisy, ZTP § 158 ust. 3): their lines at the end of a part, whatever their mark became, and
 * the marks glued to words, which are raised again where a footnote of that number exists.
 */
public final class Przypisy {

    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern LINIA = Pattern.compile(
            Litery.polskie(
                    "^(?:(?<indeks>[⁰¹²³⁴-⁹]{1,2})⁾?|\\[?(?<numer>\\d{1,2})\\]?[)⁾.]?)\\s*(?<tekst>(?:Zmiany? (?:tekstu|wymien|ustawy|niniejsz|zosta)|Zm\\. |Niniejsz\\p{L}+ (?:ustawa|uchwała) |Ze zmianami|Dz\\. ?U\\.).*)$"));
    private static final Pattern INDEKS = Pattern.compile("^(?<indeks>[⁰¹²³⁴-⁹]{1,2})⁾\\s*(?<tekst>\\S.*)$");
    private static final Pattern KRESKA = Pattern.compile("^[_—–-]{5,}$");
    private static final Pattern SKLEJONY =
            Pattern.compile("(?<=\\p{L}{2}\\.?|zm\\.)\\[?(\\d{1,2})\\]?\\)(?=[\\s).,;:]|$)");
    private static final Pattern SKLEJONY_BEZ_NAWIASU = Pattern.compile("(?<=zm\\.)(\\d{1,2})(?=[\\s).,;:]|$)");

    private Przypisy() {}

    public static List<Linia> recognize(List<Linia> linie) {
        Set<String> numery = new HashSet<>();
        List<Linia> wynik = new ArrayList<>();
        boolean otwarty = false;
        for (Linia l : linie) {
            if (l.rodzaj() != Rodzaj.AKAPIT && l.rodzaj() != Rodzaj.ZLAMANIE) {
                wynik.add(l);
                otwarty = false;
                continue;
            }
            if (KRESKA.matcher(l.tekst()).matches()) {
                otwarty = false;
                continue;
            }
            Matcher m = match(l.tekst());
            if (m.matches()) {
                String numer = number(m);
                numery.add(numer);
                wynik.add(footnote(l, raised(numer) + "⁾ " + m.group("tekst")));
                otwarty = true;
            } else if (otwarty && continues(wynik.getLast().tekst(), l.tekst())) {
                wynik.set(
                        wynik.size() - 1,
                        wynik.getLast().withTekst(wynik.getLast().tekst() + " " + l.tekst()));
            } else {
                otwarty = false;
                wynik.add(l);
            }
        }
        return numery.isEmpty()
                ? linie
                : wynik.stream().map(l -> marks(l, numery)).toList();
    }

    private static Matcher match(String t) {
        Matcher m = LINIA.matcher(t);
        return m.matches() ? m : INDEKS.matcher(t);
    }

    private static String number(Matcher m) {
        String indeks = m.group("indeks");
        if (indeks == null) {
            return m.group("numer");
        }
        StringBuilder b = new StringBuilder();
        indeks.chars().forEach(c -> b.append(INDEKSY.indexOf(c)));
        return b.toString();
    }

    private static Linia footnote(Linia l, String t) {
        return new Linia(t, Rodzaj.ODNOSNIK, 0, false, l.polozenie());
    }

    /** A wrapped footnote: it has not come to its full stop, or the line cannot begin a thing of its own. */
    private static boolean continues(String dotad, String t) {
        char koniec = dotad.charAt(dotad.length() - 1);
        boolean nieZaczynaNic =
                Character.isLowerCase(t.charAt(0)) || t.matches("^(?:poz\\.|U\\. ?z|Nr \\d|\\d{1,4}[ ,;]).*");
        return nieZaczynaNic
                && (koniec != '.'
                        || dotad.endsWith("r.")
                        || dotad.endsWith("poz.")
                        || dotad.endsWith("U.")
                        || dotad.endsWith("Dz."));
    }

    private static Linia marks(Linia l, Set<String> numery) {
        if (l.rodzaj() == Rodzaj.ODNOSNIK
                || (l.tekst().indexOf("zm") < 0 && l.tekst().indexOf(')') < 0)) {
            return l;
        }
        String t = raise(SKLEJONY, l.tekst(), numery);
        return l.withTekst(raise(SKLEJONY_BEZ_NAWIASU, t, numery));
    }

    private static String raise(Pattern p, String t, Set<String> numery) {
        return p.matcher(t).replaceAll(m -> numery.contains(m.group(1)) ? raised(m.group(1)) + "⁾" : m.group());
    }

    private static String raised(String cyfry) {
        StringBuilder b = new StringBuilder();
        cyfry.chars().forEach(c -> b.append(INDEKSY.charAt(c - '0')));
        return b.toString();
    }
}
