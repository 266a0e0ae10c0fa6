package pl.uchwalnik.kontrola.definicje;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.kontrola.Kontekst;

/**
 * Abbreviations of an act (skróty): where they are introduced and used, each part of the act for itself. Names are
 * inflected, so uses are told by the stem.
 */
final class Skroty {

    /** Abbreviation and the unit that introduces it; {@code ktory} is the order of that unit in its part. */
    record Skrot(String skrot, Polozenie polozenie, int ktory, int koniec) {}

    private static final Pattern WPROWADZENIE =
            Pattern.compile("(?iu)zwan\\p{L}+ (?:dalej|w dalszej części(?: \\p{L}+)?):? „([^„”]{1,60})”");

    private Skroty() {}

    static List<Skrot> unused(Kontekst kontekst) {
        return select(kontekst, jednostki -> s -> !usedAfter(s, jednostki));
    }

    static List<Skrot> early(Kontekst kontekst) {
        return select(kontekst, jednostki -> s -> usedBefore(s, jednostki));
    }

    static List<Skrot> twice(Kontekst kontekst) {
        return select(kontekst, jednostki -> {
            Set<String> znane = new HashSet<>();
            return s -> !znane.add(s.skrot());
        });
    }

    private interface Wybor {
        Predicate<Skrot> in(List<JednostkaZAdresem> czesc);
    }

    private static List<Skrot> select(Kontekst kontekst, Wybor wybor) {
        List<Skrot> wynik = new ArrayList<>();
        List<List<JednostkaZAdresem>> czesci = new ArrayList<>();
        for (JednostkaZAdresem j : kontekst.jednostki()) {
            if (czesci.isEmpty()
                    || !czesci.getLast()
                            .getFirst()
                            .adres()
                            .czesc()
                            .equals(j.adres().czesc())) {
                czesci.add(new ArrayList<>());
            }
            czesci.getLast().add(j);
        }
        for (List<JednostkaZAdresem> czesc : czesci) {
            introduced(czesc).stream().filter(wybor.in(czesc)).forEach(wynik::add);
        }
        return wynik;
    }

    private static List<Skrot> introduced(List<JednostkaZAdresem> czesc) {
        List<Skrot> wynik = new ArrayList<>();
        for (int i = 0; i < czesc.size(); i++) {
            Matcher m = WPROWADZENIE.matcher(text(czesc.get(i)));
            while (m.find()) {
                wynik.add(new Skrot(m.group(1), Kontekst.polozenie(czesc.get(i)), i, m.end()));
            }
        }
        return wynik;
    }

    private static boolean usedAfter(Skrot s, List<JednostkaZAdresem> czesc) {
        Pattern uzycie = Pattern.compile("(?<!\\p{L})" + stem(s.skrot()));
        for (int i = s.ktory(); i < czesc.size(); i++) {
            String tekst = text(czesc.get(i));
            if (uzycie.matcher(i == s.ktory() ? tekst.substring(s.koniec()) : tekst)
                    .find()) {
                return true;
            }
        }
        return false;
    }

    /** A capital letter on either side shows a full name, of which the abbreviation is a part. */
    private static boolean usedBefore(Skrot s, List<JednostkaZAdresem> czesc) {
        Pattern uzycie = Pattern.compile(
                "(?<!\\p{L})(?<!\\p{Lu}\\p{L}{1,24}[ -])" + stem(s.skrot()) + "\\p{L}*(?! ?-?\\p{Lu})(?! w \\p{Lu})");
        return Character.isUpperCase(s.skrot().charAt(0))
                && czesc.subList(0, s.ktory()).stream()
                        .anyMatch(j -> uzycie.matcher(text(j)).find());
    }

    private static String stem(String skrot) {
        List<String> slowa = new ArrayList<>();
        for (String slowo : skrot.split("[ -]")) {
            boolean skrotowiec = slowo.equals(slowo.toUpperCase(java.util.Locale.ROOT));
            int odciete = skrotowiec || slowo.length() < 4
                    ? 0
                    : slowo.length() > 8 ? 4 : slowo.length() > 6 ? 3 : slowo.length() > 4 ? 2 : 1;
            slowa.add(Pattern.quote(slowo.substring(0, slowo.length() - odciete)));
        }
        return String.join("\\p{L}*[ -]", slowa);
    }

    private static String text(JednostkaZAdresem j) {
        return j.jednostka().tekst() + " " + j.jednostka().czescWspolna();
    }
}
