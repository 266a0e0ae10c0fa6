package pl.uchwalnik.skladnia.czytanie;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Syntax of labels (etykiety) {@code {#nazwa}} and references {@code {@nazwa}} in templates. */
public final class Etykiety {
    public static final Pattern ETYKIETA = Pattern.compile("\\{#([^{}\\s]+)}");
    public static final Pattern ODESLANIE = Pattern.compile("\\{@([^{}\\s]+)}");
    private static final Pattern Z_ODSTEPEM = Pattern.compile(" ?\\{#[^{}\\s]+}");

    /** Labels at the start of a text and what follows them. */
    public record Poczatek(String etykiety, String reszta) {}

    private Etykiety() {}

    public static Poczatek leading(String t) {
        if (!t.startsWith("{#")) {
            return new Poczatek("", t);
        }
        Matcher m = ETYKIETA.matcher(t);
        int koniec = 0;
        while (m.region(koniec, t.length()).lookingAt()) {
            koniec = m.end();
            koniec += koniec < t.length() && t.charAt(koniec) == ' ' ? 1 : 0;
        }
        return new Poczatek(t.substring(0, koniec).strip(), t.substring(koniec));
    }

    /** A label before the mark of a line names the same unit as one at its end. */
    public static String leadingToEnd(String t) {
        Poczatek p = leading(t);
        return p.etykiety().isEmpty() ? t : (p.reszta() + " " + p.etykiety()).strip();
    }

    /** Text without its labels. */
    public static String bez(String t, Tryb tryb) {
        return tryb.szablonowy() && t.contains("{#")
                ? Z_ODSTEPEM.matcher(t).replaceAll("").strip()
                : t;
    }
}
