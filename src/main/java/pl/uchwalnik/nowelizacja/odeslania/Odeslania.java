package pl.uchwalnik.nowelizacja.odeslania;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Czlon;
import pl.uchwalnik.akt.Oznaczenie;
import pl.uchwalnik.akt.RodzajJednostki;

/**
 * References in a text to units of the same act (ZTP § 156, R-Q1): {@code § 3 ust. 1 i 2 oraz § 5}, {@code ust. 1}, {@code pkt
 * 1–3}, {@code § 5 uchwały}, {@code § 2 załącznika do uchwały}. References to other acts are left alone.
 */
public final class Odeslania {
    private static final String OZN = "\\d{1,4}[¹²³⁰⁴-⁹]*[a-z]{0,4}(?![\\p{L}\\d])";
    private static final String LIT = "[a-z]{1,3}(?![\\p{L}\\d])";
    private static final String CZLON = "(?:(?:§|art\\.|ust\\.|pkt) (?:" + OZN + ")|lit\\. (?:" + LIT + "))";
    private static final Pattern LANCUCH =
            Pattern.compile("(?<![\\p{L}\\d])" + CZLON + "(?:(?:, | i | oraz | lub | albo | |–|-)(?:" + CZLON + "|"
                    + OZN + "(?! (?:r\\.|dni|osób|zł))|(?<=lit\\. [a-z]{1,3}(?:, | i | lub | oraz |–))" + LIT + "))*");
    private static final Pattern CZESC_LANCUCHA = Pattern.compile("(?:(§|art\\.|ust\\.|pkt) |(?<![\\p{L}\\d]))(" + OZN
            + ")|(lit\\.) (" + LIT + ")|(?<=, | i | lub | oraz |–)(?!(?:i|lub) )(" + LIT + ")");
    private static final Pattern OBCE = Pattern.compile(
            "(?U)^ (?:ustaw\\w*|rozporządz\\w*|kodeks\\w*|konstytuc\\w*|dyrektyw\\w*|statutu Gminy|zarządzenia nr|uchwały nr|tej (?:ustawy|uchwały)|wymienion\\w*|tego (?:rozporządzenia|zarządzenia))\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UCHWALY =
            Pattern.compile("(?U)^ (?:niniejsz\\w+ )?(?:uchwały|zarządzenia)\\b(?! nr).*");
    private static final Pattern ZALACZNIKA = Pattern.compile("(?U)^ załącznika(?: nr (\\w+))? do .*");

    private Odeslania() {}

    /**
     * The text with other marks in its references.
     *
     * @param gdzie the unit the text stands in
     * @param podstawowy kind of the basic units of the act: § or art.
     * @param zalacznik index of an annex by its number, for references from outside
     * @param oznaczenie the mark to write for a unit; empty leaves the reference as it is
     */
    public static String przepisz(
            String tekst,
            Cel gdzie,
            RodzajJednostki podstawowy,
            Function<String, Integer> zalacznik,
            Function<Cel, Optional<String>> oznaczenie) {
        if (tekst.indexOf("§ ") < 0
                && tekst.indexOf("art. ") < 0
                && !tekst.contains("ust. ")
                && !tekst.contains("pkt ")
                && !tekst.contains("lit. ")) {
            return tekst;
        }
        Matcher m = LANCUCH.matcher(tekst);
        StringBuilder b = new StringBuilder();
        int od = 0;
        while (m.find()) {
            b.append(tekst, od, m.start());
            String dalej = tekst.substring(m.end());
            b.append(
                    obcy(m.group(), dalej, podstawowy)
                            ? m.group()
                            : lancuch(m.group(), czesc(gdzie, m.group(), dalej, zalacznik), oznaczenie));
            od = m.end();
        }
        return b.append(tekst.substring(od)).toString();
    }

    private static boolean obcy(String lancuch, String dalej, RodzajJednostki podstawowy) {
        if (OBCE.matcher(dalej.length() > 60 ? dalej.substring(0, 60) : dalej).matches()) {
            return true;
        }
        return podstawowy == RodzajJednostki.PARAGRAF && lancuch.startsWith("art.");
    }

    private static Cel czesc(Cel gdzie, String lancuch, String dalej, Function<String, Integer> zalacznik) {
        boolean bezwzgledny = lancuch.startsWith("§") || lancuch.startsWith("art.");
        Matcher z = ZALACZNIKA.matcher(dalej.length() > 60 ? dalej.substring(0, 60) : dalej);
        if (bezwzgledny && z.matches()) {
            return new Cel(zalacznik.apply(z.group(1) == null ? "" : z.group(1)), java.util.List.of());
        }
        return bezwzgledny
                        && UCHWALY.matcher(dalej.length() > 60 ? dalej.substring(0, 60) : dalej)
                                .matches()
                ? new Cel(-1, java.util.List.of())
                : gdzie;
    }

    private static String lancuch(String lancuch, Cel gdzie, Function<Cel, Optional<String>> oznaczenie) {
        Matcher m = CZESC_LANCUCHA.matcher(lancuch);
        StringBuilder b = new StringBuilder();
        int od = 0;
        Cel cel = gdzie;
        RodzajJednostki rodzaj = RodzajJednostki.PARAGRAF;
        while (m.find()) {
            int grupa = m.group(2) != null ? 2 : m.group(4) != null ? 4 : 5;
            if (m.group(1) != null) {
                rodzaj = rodzaj(m.group(1));
            } else if (m.group(3) != null) {
                rodzaj = RodzajJednostki.LITERA;
            }
            Optional<Oznaczenie> o = Oznaczenie.parse(m.group(grupa));
            if (o.isEmpty() || (grupa == 5 && rodzaj != RodzajJednostki.LITERA)) {
                continue;
            }
            cel = cel.nizej(rodzaj, new Czlon(rodzaj, o.get()));
            b.append(lancuch, od, m.start(grupa)).append(oznaczenie.apply(cel).orElse(m.group(grupa)));
            od = m.end(grupa);
        }
        return b.append(lancuch.substring(od)).toString();
    }

    private static RodzajJednostki rodzaj(String skrot) {
        return switch (skrot) {
            case "§" -> RodzajJednostki.PARAGRAF;
            case "art." -> RodzajJednostki.ARTYKUL;
            case "ust." -> RodzajJednostki.USTEP;
            case "pkt" -> RodzajJednostki.PUNKT;
            default -> RodzajJednostki.LITERA;
        };
    }
}
