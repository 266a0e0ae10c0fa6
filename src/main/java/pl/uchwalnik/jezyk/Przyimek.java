package pl.uchwalnik.jezyk;

import java.util.Locale;

/** Preposition (przyimek) {@code w} in its two shapes: {@code w Brzozówce}, {@code we Wrocławiu}, {@code we Fromborku}. */
public final class Przyimek {

    private static final String SPOLGLOSKI = "bcćdfghjklłmnńprsśtwzźż";

    private Przyimek() {}

    /** {@code w} or {@code we}: the latter before W or F with a consonant after it, and before Mst- and Lw-. */
    public static String w(String miejscownik) {
        String m = miejscownik.toLowerCase(Locale.ROOT);
        boolean zbieg =
                m.length() > 1 && (m.charAt(0) == 'w' || m.charAt(0) == 'f') && SPOLGLOSKI.indexOf(m.charAt(1)) >= 0;
        return zbieg || m.startsWith("mst") || m.startsWith("lw") ? "we" : "w";
    }
}
