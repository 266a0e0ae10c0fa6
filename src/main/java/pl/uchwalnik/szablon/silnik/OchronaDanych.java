package pl.uchwalnik.szablon.silnik;

import java.util.regex.Pattern;
import pl.uchwalnik.jezyk.TwardeSpacje;
import pl.uchwalnik.skladnia.Ochrona;

/**
 * Protection of data (ochrona danych) on its way into a text: it stays one line of ordinary spaces, and none of its
 * characters can be read as a mark of the act, of Markdown, or of a template line.
 */
public final class OchronaDanych {

    private static final Pattern KONCE_WIERSZY = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

    private OchronaDanych() {}

    public static String protect(String dane) {
        String bezZnacznikow = TwardeSpacje.strip(ZnacznikWiersza.strip(dane));
        return Ochrona.encode(KONCE_WIERSZY.matcher(bezZnacznikow).replaceAll(" "));
    }
}
