package pl.uchwalnik.wczytanie.rozpoznanie;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of a wrong reading in the text of a unit (podejrzenia): what looks like a mark that was not read, or like noise. */
final class Podejrzenia {

    private static final Pattern NIEODCZYTANY = Pattern.compile(
            "(?<=[.;:] )(?<znak>\\d{1,3}[a-z]?[.)/]?|[&$] ?\\d{1,3}\\.?|l[.)/])(?= ?\\p{Lu}\\p{Ll}| ?\\p{Lu} \\p{Ll})");
    private static final Pattern SKROT = Pattern.compile(
            "(?:\\b(?:r|poz|nr|Nr|Dz|U|ust|pkt|art|lit|zm|im|ul|tel|al|pl|os|st|Urz|Woj|godz|tys|mln|zł|m|in|np|tj|par)\\.|§) $");
    private static final Pattern OGON = Pattern.compile("[.;,)] (?:(?:\\d{1,3}|l) ?)+$");
    private static final Pattern SZUM = Pattern.compile("[~^]|[;:|]{2,}|(?<![.…_ -])[^\\p{L}\\d\\s.…_-]{4,}");
    private static final Pattern ZDANIE_W_TYTULE = Pattern.compile("\\p{Ll}{3}[.;:] \\p{Lu}|:$|\\s\\d{1,3}$");
    private static final int DLUGI_TYTUL = 140;

    private Podejrzenia() {}

    static Optional<String> title(String t) {
        return t.length() > DLUGI_TYTUL || ZDANIE_W_TYTULE.matcher(t).find()
                ? Optional.of("W tytule rozdziału stoi całe zdanie; może to jednostka, która straciła oznaczenie.")
                : Optional.empty();
    }

    static Optional<String> text(String t) {
        Matcher m = NIEODCZYTANY.matcher(t);
        while (m.find()) {
            if (!SKROT.matcher(t.substring(Math.max(0, m.start() - 8), m.start()))
                    .find()) {
                return Optional.of("W tekście stoi „%s”, które może być znakiem osobnej jednostki."
                        .formatted(m.group("znak").strip()));
            }
        }
        if (OGON.matcher(t).find()) {
            return Optional.of("Na końcu tekstu stoi liczba, która może należeć do następnej jednostki.");
        }
        return SZUM.matcher(t).find()
                ? Optional.of("W tekście stoją znaki, które wyglądają na błąd rozpoznania pisma.")
                : Optional.empty();
    }
}
