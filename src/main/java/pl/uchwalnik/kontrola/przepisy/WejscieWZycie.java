package pl.uchwalnik.kontrola.przepisy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.kontrola.Kontekst;

/** The provision on entry into force (przepis o wejściu w życie) of the body. */
final class WejscieWZycie {
    /** Old copies lose Polish letters. */
    private static final Pattern PRZEPIS = Pattern.compile("(?iu)wchodz[ią]? w [żz]?ycie");

    private WejscieWZycie() {}

    static List<JednostkaZAdresem> przepisy(Kontekst kontekst) {
        return kontekst.jednostkiGlowne().stream()
                .filter(j -> {
                    String t = j.jednostka().tekst();
                    return t.contains("w ") && PRZEPIS.matcher(t).find();
                })
                .toList();
    }

    static boolean ogloszenie(JednostkaZAdresem j) {
        return j.jednostka().tekst().toLowerCase(Locale.ROOT).contains("ogłoszeni");
    }
}
