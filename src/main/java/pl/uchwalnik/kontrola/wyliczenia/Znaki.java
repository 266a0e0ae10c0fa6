package pl.uchwalnik.kontrola.wyliczenia;

import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akapit;
import pl.uchwalnik.akt.Cytat;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.akt.Tabela;

/** Marks at the end of a unit (znaki na końcu). */
final class Znaki {
    private static final Pattern ODNOSNIK = Pattern.compile("[⁰¹²³⁴-⁹]+⁾$");
    private static final Pattern SPOJNIK = Pattern.compile("(?:^|[ ,])(?:albo|lub|oraz|i|bądź)$");

    private Znaki() {}

    /** The last mark of a text: {@code ; , . :} or nothing; a footnote mark after it does not count. */
    static String last(String tekst) {
        String bez = ODNOSNIK.matcher(tekst.stripTrailing()).replaceFirst("");
        if (bez.isEmpty()) {
            return "";
        }
        String znak = bez.substring(bez.length() - 1);
        return ";,.:".contains(znak) ? znak : "";
    }

    /** The last mark of a unit without lower units: its quotation or paragraph ends it, if there is one. */
    static String last(Jednostka j) {
        if (j.skladniki().isEmpty()) {
            return last(j.tekst());
        }
        Skladnik ostatni = j.skladniki().getLast();
        return switch (ostatni) {
            case Cytat c -> c.zamkniecie();
            case Akapit a -> last(a.tekst());
            case Skladnik s -> last(j.tekst());
        };
    }

    /** Items joined by a conjunction need no mark of their own. */
    static boolean conjunction(Jednostka j) {
        return j.skladniki().isEmpty()
                && SPOJNIK.matcher(j.tekst().stripTrailing()).find();
    }

    /** After a table there is no place for a mark. */
    static boolean nieoznaczalna(Jednostka j) {
        return !j.skladniki().isEmpty() && j.skladniki().getLast() instanceof Tabela;
    }

    static String name(String znak) {
        return switch (znak) {
            case ";" -> "średnik";
            case "," -> "przecinek";
            case "." -> "kropka";
            case ":" -> "dwukropek";
            default -> "brak znaku";
        };
    }

    /** What an item ends with, in the instrumental: {@code kończy się kropką}. */
    static String ending(String znak) {
        return switch (znak) {
            case ";" -> "średnikiem";
            case "," -> "przecinkiem";
            case "." -> "kropką";
            case ":" -> "dwukropkiem";
            default -> "bez znaku";
        };
    }

    /** What is to be put there, in the accusative: {@code stawia się kropkę}. */
    static String accusative(String znak) {
        return znak.equals(".") ? "kropkę" : name(znak);
    }
}
