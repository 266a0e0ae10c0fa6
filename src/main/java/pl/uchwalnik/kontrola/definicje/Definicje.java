package pl.uchwalnik.kontrola.definicje;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.JednostkaZAdresem;
import pl.uchwalnik.kontrola.Kontekst;

/** Definitions of an act (definicje, ZTP § 151): {@code Ilekroć … jest mowa o …, należy przez to rozumieć …}. */
final class Definicje {
    /**
     * One definition.
     *
     * @param okreslenie the term as it stands, inflected
     * @param znaczenie what it means
     */
    record Definicja(JednostkaZAdresem jednostka, String okreslenie, String znaczenie) {

        /** True where the term stands after its definition, in any case; told by the stem of its words. */
        boolean usedLater(Kontekst kontekst) {
            Pattern uzycie = Pattern.compile("(?iu)(?<!\\p{L})" + stem(okreslenie));
            boolean po = false;
            for (JednostkaZAdresem j : kontekst.jednostki()) {
                if (po
                        && uzycie.matcher(j.jednostka().tekst() + " "
                                        + j.jednostka().czescWspolna())
                                .find()) {
                    return true;
                }
                po |= j.adres().equals(jednostka.adres());
            }
            return kontekst.urwana().isPresent()
                    || kontekst.akt().zalaczniki().stream()
                            .anyMatch(z -> z.nawigacja().jednostki().isEmpty());
        }
    }

    private static final Pattern WSTEP = Pattern.compile("(?iu)ilekroć [^:]{0,200}mowa o:?$");
    private static final Pattern POZYCJA = Pattern.compile(
            "(?iu)^[„\"]?([^„”\"–,;:-]{2,60}?)[”\"]? ?[–-]? ?(?:należy przez to rozumieć|rozumie się przez to|oznacza to) (.+)");
    private static final Pattern ZDANIE = Pattern.compile(
            "(?iu)(?:ilekroć [^.]{0,120}mowa o|użyte [^.]{0,80}określenie) [„\"]?([^„”\"–,;:]{2,60}?)[”\"]?,? (?:należy przez to rozumieć|oznacza) (.+)");

    /** Letters that change when a noun is inflected: {@code Wójcie}, {@code Wójta}; {@code Mieście}, {@code Miasta}. */
    private static final Map<Character, String> WYMIENNE = Map.of(
            'ó', "[óo]", 'o', "[óo]", 'ś', "[śs]", 's', "[śs]", 'e', "[eaąę]", 'a', "[eaąę]", 'ą', "[ąę]", 'ę', "[ąę]");

    private Definicje() {}

    /** The beginning of every word, which all its cases share. */
    private static String stem(String okreslenie) {
        List<String> slowa = new ArrayList<>();
        for (String slowo : okreslenie.split("[ -]")) {
            int ile = Math.min(slowo.length(), Math.max(3, slowo.length() - 4));
            StringBuilder b = new StringBuilder();
            for (char c : slowo.substring(0, ile).toCharArray()) {
                b.append(WYMIENNE.getOrDefault(Character.toLowerCase(c), Pattern.quote(String.valueOf(c))));
            }
            slowa.add(b.toString());
        }
        return String.join("\\p{L}*[ -]", slowa);
    }

    static List<Definicja> of(Kontekst kontekst) {
        List<Definicja> wynik = new ArrayList<>();
        boolean wylicza = false;
        for (JednostkaZAdresem j : kontekst.jednostki()) {
            String tekst = j.jednostka().tekst().strip();
            if (!j.jednostka().rodzaj().wyliczeniowa()) {
                wylicza = WSTEP.matcher(tekst).find();
                add(ZDANIE.matcher(tekst), j, wynik);
            } else if (wylicza) {
                add(POZYCJA.matcher(tekst), j, wynik);
            }
        }
        return wynik;
    }

    private static void add(Matcher m, JednostkaZAdresem j, List<Definicja> wynik) {
        if (m.find()) {
            wynik.add(new Definicja(j, m.group(1).strip(), m.group(2)));
        }
    }
}
