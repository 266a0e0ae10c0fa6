package pl.uchwalnik.kontrola.przepisy;

import java.util.List;
import java.util.Locale;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.kontrola.Kontekst;

/** The provision on entry into force (przepis o wejściu w życie) of the body. */
final class WejscieWZycie {
    private WejscieWZycie() {}

    static List<JednostkaZAdresem> przepisy(Kontekst kontekst) {
        return kontekst.jednostkiGlowne().stream()
                .filter(j -> {
                    String t = j.jednostka().tekst().toLowerCase(Locale.ROOT);
                    return t.contains("wchodzi w życie") || t.contains("wchodzą w życie");
                })
                .toList();
    }

    static boolean ogloszenie(JednostkaZAdresem j) {
        return j.jednostka().tekst().toLowerCase(Locale.ROOT).contains("ogłoszeni");
    }
}
