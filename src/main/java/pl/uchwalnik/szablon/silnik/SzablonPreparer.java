package pl.uchwalnik.szablon.silnik;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Zrodlo;

/**
 * Makes a template ready for the engine (przygotowanie szablonu): puts a line mark before the first piece of text of every
 * line, so that each line of the result knows where it came from, and finds what templates may not use.
 *
 * <p>Lines made of directives alone get no mark: the engine drops such lines whole, and a mark would keep them.
 */
public final class SzablonPreparer {

    /** Ways out of the data, to Java, to unchecked text or to the clock; the engine is closed to them as well. */
    private static final Pattern ZAKAZANE =
            Pattern.compile("\\?\\s*(new|api|interpret|eval|eval_json|no_esc)\\b|(?<![\\w\\])?.])\\.(now)\\b");

    private static final Pattern ZAKAZANA_DYREKTYWA =
            Pattern.compile("<#(ftl|setting|outputformat|noautoesc|noAutoEsc|outputFormat)\\b");

    private static final String NOPARSE = "<#noparse>";
    private static final String KONIEC_NOPARSE = "</#noparse>";

    private final Zrodlo zrodlo;
    private final int numer;
    private final String t;
    private final StringBuilder wynik = new StringBuilder();
    private final Map<Integer, ZnakWiersza> znaki = new TreeMap<>();
    private final List<Diagnoza> diagnozy = new ArrayList<>();
    private int wiersz = 1;
    private int poczatekWiersza;
    private boolean oznaczony;

    private SzablonPreparer(Zrodlo zrodlo, int numer) {
        this.zrodlo = zrodlo;
        this.numer = numer;
        this.t = ZnacznikWiersza.strip(zrodlo.tekst());
    }

    /** Where a mark stands in a line and how long it is. */
    private record ZnakWiersza(int kolumna, int dlugosc) {}

    /**
     * A template ready for the engine.
     *
     * @param tekst the text with marks
     */
    public record Gotowy(Zrodlo zrodlo, String tekst, Map<Integer, ZnakWiersza> znaki, List<Diagnoza> diagnozy) {

        /** The column of the original text for a column of the marked one. */
        public int kolumna(int wiersz, int kolumna) {
            ZnakWiersza z = znaki.get(wiersz);
            return z == null || kolumna <= z.kolumna() ? kolumna : Math.max(z.kolumna(), kolumna - z.dlugosc());
        }
    }

    /**
     * @param numer number of the template among those of a renderer, kept in the marks
     */
    static Gotowy prepare(Zrodlo zrodlo, int numer) {
        SzablonPreparer p = new SzablonPreparer(zrodlo, numer);
        p.run();
        return new Gotowy(zrodlo, p.wynik.toString(), p.znaki, p.diagnozy);
    }

    private void run() {
        int i = 0;
        while (i < t.length()) {
            if (t.startsWith("<#--", i)) {
                i = copy(i, endOf("-->", i));
            } else if (t.startsWith(NOPARSE, i)) {
                i = copy(i, endOf(KONIEC_NOPARSE, i));
            } else if (isTag(i)) {
                int koniec = expressionEnd(i + 2, '>');
                check(i, koniec);
                i = copy(i, koniec);
            } else if (t.startsWith("${", i)) {
                mark(i);
                int koniec = expressionEnd(i + 2, '}');
                check(i, koniec);
                i = copy(i, koniec);
            } else {
                if (!Character.isWhitespace(t.charAt(i))) {
                    mark(i);
                }
                i = copy(i, i + 1);
            }
        }
    }

    private boolean isTag(int i) {
        int j = t.startsWith("</", i) ? i + 2 : i + 1;
        return t.charAt(i) == '<'
                && j + 1 < t.length()
                && ((t.charAt(j) == '#' && Character.isLetter(t.charAt(j + 1))) || t.charAt(j) == '@');
    }

    private int endOf(String znak, int od) {
        int i = t.indexOf(znak, od);
        return i < 0 ? t.length() : i + znak.length();
    }

    private void mark(int i) {
        if (!oznaczony) {
            String znak = ZnacznikWiersza.of(numer, wiersz);
            znaki.put(wiersz, new ZnakWiersza(i - poczatekWiersza + 1, znak.length()));
            wynik.append(znak);
            oznaczony = true;
        }
    }

    private int copy(int od, int doo) {
        wynik.append(t, od, doo);
        for (int i = od; i < doo; i++) {
            if (t.charAt(i) == '\n') {
                wiersz++;
                poczatekWiersza = i + 1;
                oznaczony = false;
            }
        }
        return doo;
    }

    /** The end of a tag or an interpolation: its closing sign outside brackets and strings. */
    private int expressionEnd(int od, char zamkniecie) {
        int glebokosc = 0;
        for (int i = od; i < t.length(); i++) {
            char z = t.charAt(i);
            if (z == zamkniecie && glebokosc == 0) {
                return i + 1;
            } else if (z == '"' || z == '\'') {
                i = stringEnd(i);
            } else if (t.startsWith("<#--", i)) {
                i = endOf("-->", i) - 1;
            } else if (z == '(' || z == '[' || z == '{') {
                glebokosc++;
            } else if (z == ')' || z == ']' || z == '}') {
                glebokosc--;
            }
        }
        return t.length();
    }

    /** Index of the closing quote; in raw strings ({@code r"\"}) a backslash means nothing. */
    private int stringEnd(int od) {
        boolean surowy = od > 0
                && t.charAt(od - 1) == 'r'
                && (od < 2 || !(Character.isLetterOrDigit(t.charAt(od - 2)) || t.charAt(od - 2) == '_'));
        for (int i = od + 1; i < t.length(); i++) {
            if (t.charAt(i) == '\\' && !surowy) {
                i++;
            } else if (t.charAt(i) == t.charAt(od)) {
                return i;
            }
        }
        return t.length() - 1;
    }

    private void check(int od, int doo) {
        String czesc = t.substring(od, doo);
        Matcher dyrektywa = ZAKAZANA_DYREKTYWA.matcher(czesc);
        if (dyrektywa.lookingAt()) {
            forbid(od, "#" + dyrektywa.group(1));
        }
        Matcher m = ZAKAZANE.matcher(czesc);
        while (m.find()) {
            forbid(od + m.start(), m.group(1) == null ? ".now" : "?" + m.group(1));
        }
    }

    private void forbid(int gdzie, String co) {
        diagnozy.add(Diagnoza.blad("T008", zrodlo.polozenie(gdzie), "„" + co + "” jest w szablonach niedozwolone")
                .withPodpowiedz(
                        "szablon ma tylko dane profilu i funkcje Uchwalnika; nie sięga do Javy, plików ani zegara"));
    }
}
