package pl.uchwalnik.akt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mark (oznaczenie) of a unit: {@code 5}, {@code 5a}, {@code 5za}, {@code 4¹}, {@code b}, {@code III}. A value; knows
 * its order. ZTP § 57 ust. 1–5, § 89 ust. 1–6.
 *
 * @param zapis kind of writing
 * @param numer number of an Arabic or Roman mark; 0 otherwise
 * @param litery letters of a letter mark, or the suffix of a numbered one ({@code a} in {@code 5a}); may be empty
 * @param indeks superscript as ordinary digits ({@code 1} in {@code 4¹}); empty when there is none
 */
public record Oznaczenie(Zapis zapis, int numer, String litery, String indeks) implements Comparable<Oznaczenie> {

    /** How a mark is written. */
    public enum Zapis {
        BRAK,
        ARABSKI,
        RZYMSKI,
        LITEROWY
    }

    /** No mark: tirets, unnumbered chapters. */
    public static final Oznaczenie BRAK = new Oznaczenie(Zapis.BRAK, 0, "", "");

    private static final Pattern ARABSKIE = Pattern.compile("(\\d{1,6})([⁰¹²³⁴-⁹]{0,4})([a-z]{0,8})");
    private static final Pattern RZYMSKIE = Pattern.compile("([IVXLC]{1,12})([a-z]{0,8})");
    private static final Pattern LITEROWE = Pattern.compile("([a-z]{1,8})([⁰¹²³⁴-⁹]{0,4})");
    private static final String INDEKSY = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static Oznaczenie of(int numer) {
        return new Oznaczenie(Zapis.ARABSKI, numer, "", "");
    }

    public static Oznaczenie of(int numer, String litery) {
        return new Oznaczenie(Zapis.ARABSKI, numer, litery, "");
    }

    public static Oznaczenie literowe(String litery) {
        return new Oznaczenie(Zapis.LITEROWY, 0, litery, "");
    }

    public static Oznaczenie rzymskie(int numer) {
        return new Oznaczenie(Zapis.RZYMSKI, numer, "", "");
    }

    /** Reads {@code 5a}, {@code 4¹}, {@code za} (a letter mark); Roman marks are read by {@link #parseRzymskie}. */
    public static Optional<Oznaczenie> parse(String tekst) {
        Matcher a = ARABSKIE.matcher(tekst);
        if (a.matches()) {
            return Optional.of(
                    new Oznaczenie(Zapis.ARABSKI, Integer.parseInt(a.group(1)), a.group(3), cyfry(a.group(2))));
        }
        Matcher l = LITEROWE.matcher(tekst);
        return l.matches()
                ? Optional.of(new Oznaczenie(Zapis.LITEROWY, 0, l.group(1), cyfry(l.group(2))))
                : Optional.empty();
    }

    /** Reads {@code III}, {@code IVa}. */
    public static Optional<Oznaczenie> parseRzymskie(String tekst) {
        Matcher m = RZYMSKIE.matcher(tekst);
        if (!m.matches()) {
            return Optional.empty();
        }
        int n = Rzymskie.parse(m.group(1));
        return n > 0 ? Optional.of(new Oznaczenie(Zapis.RZYMSKI, n, m.group(2), "")) : Optional.empty();
    }

    private static String cyfry(String indeks) {
        StringBuilder b = new StringBuilder();
        indeks.chars().forEach(c -> b.append(INDEKSY.indexOf(c)));
        return b.toString();
    }

    /** The mark that follows at the end of a list (ZTP § 57 ust. 4–5): 5 → 6, 5a → 6, b → c, z → za, zz → zza. */
    public Oznaczenie next() {
        return Wstawianie.next(this);
    }

    /**
     * Mark of a unit inserted after {@code poprzednie} and before {@code nastepne} (ZTP § 89 ust. 1–6).
     *
     * @param nastepne the next existing mark of the same level, repealed ones included; empty at the end of the list
     * @return empty when no free mark lies between the two (between § 5 and § 5a)
     */
    public static Optional<Oznaczenie> insertAfter(Oznaczenie poprzednie, Optional<Oznaczenie> nastepne) {
        return Wstawianie.insert(poprzednie, nastepne);
    }

    /** In {@code 4¹a} letters follow the superscript; in a letter mark {@code b¹} the superscript follows. */
    boolean indeksPrzedLiterami() {
        return zapis != Zapis.LITEROWY;
    }

    /** Order of marks within one enumeration: number, superscript, letters read as in R-I7 (a &lt; aa &lt; b &lt; z &lt; za). */
    @Override
    public int compareTo(Oznaczenie inne) {
        // by hand: a search for the best reading of an act compares marks by the million
        int r = zapis.compareTo(inne.zapis);
        if (r == 0) {
            r = Integer.compare(numer, inne.numer);
        }
        if (r == 0 && !indeks.equals(inne.indeks)) {
            r = Integer.compare(wartosc(indeks), wartosc(inne.indeks));
        }
        return r == 0 ? litery.compareTo(inne.litery) : r;
    }

    /** Written out like {@link #compareTo} and for the same reason; says what the record would say. */
    @Override
    public boolean equals(@Nullable Object inne) {
        return this == inne
                || (inne instanceof Oznaczenie o
                        && numer == o.numer
                        && zapis == o.zapis
                        && litery.equals(o.litery)
                        && indeks.equals(o.indeks));
    }

    @Override
    public int hashCode() {
        return (numer * 31 + litery.hashCode()) * 31
                + indeks.hashCode() * 7
                + zapis.name().hashCode();
    }

    private static int wartosc(String indeks) {
        return indeks.isEmpty() ? 0 : Integer.parseInt(indeks);
    }

    /** The mark as written, without §, dot or bracket. */
    @Override
    public String toString() {
        StringBuilder b = new StringBuilder();
        switch (zapis) {
            case BRAK, LITEROWY -> {}
            case ARABSKI -> b.append(numer);
            case RZYMSKI -> b.append(Rzymskie.print(numer));
        }
        if (zapis == Zapis.LITEROWY) {
            b.append(litery);
        }
        indeks.chars().forEach(c -> b.append(INDEKSY.charAt(c - '0')));
        if (zapis != Zapis.LITEROWY) {
            b.append(litery);
        }
        return b.toString();
    }
}
