package pl.uchwalnik.skladnia;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Syntax of labels (etykiety) {@code {#nazwa}} and references {@code {@nazwa}} in templates. */
final class Etykiety {
    static final Pattern ETYKIETA = Pattern.compile("\\{#([^{}\\s]+)}");
    static final Pattern ODESLANIE = Pattern.compile("\\{@([^{}\\s]+)}");
    private static final Pattern Z_ODSTEPEM = Pattern.compile(" ?\\{#[^{}\\s]+}");
    private static final Pattern NA_POCZATKU = Pattern.compile("^(?:\\{#[^{}\\s]+} ?)+");

    /** Labels at the start of a text and what follows them. */
    record Poczatek(String etykiety, String reszta) {}

    private Etykiety() {}

    static Poczatek leading(String t) {
        if (!t.startsWith("{#")) {
            return new Poczatek("", t);
        }
        Matcher m = NA_POCZATKU.matcher(t);
        return m.find() ? new Poczatek(m.group().strip(), t.substring(m.end())) : new Poczatek("", t);
    }

    /** A label before the mark of a line names the same unit as one at its end. */
    static String leadingToEnd(String t) {
        Poczatek p = leading(t);
        return p.etykiety().isEmpty() ? t : (p.reszta() + " " + p.etykiety()).strip();
    }

    /** Text without its labels. */
    static String bez(String t, Tryb tryb) {
        return tryb.szablonowy() && t.contains("{#")
                ? Z_ODSTEPEM.matcher(t).replaceAll("").strip()
                : t;
    }
}
