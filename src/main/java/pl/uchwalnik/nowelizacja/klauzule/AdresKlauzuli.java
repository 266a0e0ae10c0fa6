package pl.uchwalnik.nowelizacja.klauzule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Adres;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajSystematyzacyjny;
import pl.uchwalnik.nowelizacja.polecenia.Krok;

/** Address in a profile: {@code § 6 ust. 1}, {@code rozdział 3}. */
final class AdresKlauzuli {
    private static final Pattern ROZDZIAL = Pattern.compile("(?iU)(dział|rozdział|oddział)\\s+(\\w+)");

    private AdresKlauzuli() {}

    static Optional<List<Krok>> parse(String adres) {
        Matcher m = ROZDZIAL.matcher(adres.strip());
        if (m.matches()) {
            RodzajSystematyzacyjny rodzaj = switch (m.group(1).toLowerCase(Locale.ROOT)) {
                case "dział" -> RodzajSystematyzacyjny.DZIAL;
                case "oddział" -> RodzajSystematyzacyjny.ODDZIAL;
                default -> RodzajSystematyzacyjny.ROZDZIAL;
            };
            return Oznaczenie.parseRzymskie(m.group(2))
                    .or(() -> Oznaczenie.parse(m.group(2)))
                    .map(o -> List.of(new Krok.DoSystematyzacyjnej(rodzaj, o)));
        }
        return Adres.parse(adres)
                .filter(a -> !a.czlony().isEmpty())
                .map(a -> a.czlony().stream()
                        .<Krok>map(c -> new Krok.DoJednostki(c.rodzaj(), c.oznaczenie()))
                        .toList());
    }
}
