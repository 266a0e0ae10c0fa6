package pl.uchwalnik.nowelizacja.odczyt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotation marks (cudzysłowy) of six styles; „ ” alone nest. */
final class Cudzyslowy {
    private static final Pattern OTWARCIE = Pattern.compile("^(„|“|\"|,,|«|‘|”)");
    private static final Pattern ZAMKNIECIE = Pattern.compile("(”|“|\"|''|»|’)\\s*([;,.]?)$");

    private Cudzyslowy() {}

    /** The opening mark a line begins with. */
    static Optional<String> otwarcie(String tekst) {
        Matcher m = OTWARCIE.matcher(tekst);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /**
     * End of a quotation.
     *
     * @param tresc the line without it
     * @param znak separator that follows the closing mark
     */
    record Zamkniecie(String tresc, String znak) {}

    /** The line cut at the closing mark it ends with. */
    static Optional<Zamkniecie> zamkniecie(String tekst) {
        Matcher m = ZAMKNIECIE.matcher(tekst);
        return m.find() ? Optional.of(new Zamkniecie(tekst.substring(0, m.start()), m.group(2))) : Optional.empty();
    }

    /** Depth of „ ” after a text that starts at {@code glebokosc}; -1 when the text closes more than was open. */
    static int glebokosc(String tekst, int glebokosc) {
        int g = glebokosc;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (c == '„') {
                g++;
            } else if (c == '”') {
                g--;
            }
            if (g <= 0 && !tekst.substring(i + 1).strip().matches("[;,.]?")) {
                return -1;
            }
        }
        return g;
    }

    static boolean scisle(String otwarcie) {
        return otwarcie.equals("„");
    }
}
