package pl.uchwalnik.kontrola;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Diagnoza;

/**
 * Phrase (fraza) that a rule looks for within one piece of text.
 *
 * @param tekst what a finding says; {@code %s} stands for the words found
 * @param slady words in small letters, one of which every match contains: a text without them is not searched
 */
public record Fraza(KartaReguly karta, Pattern wzorzec, String tekst, String podpowiedz, List<String> slady) {

    public Fraza {
        slady = List.copyOf(slady);
    }

    public static Fraza of(KartaReguly karta, String wzorzec, String tekst, String podpowiedz) {
        return new Fraza(karta, Pattern.compile(wzorzec), tekst, podpowiedz, List.of());
    }

    /** The same phrase, looked for only where one of these words stands: most texts have none and cost nothing. */
    public Fraza gdy(String... slowa) {
        return new Fraza(karta, wzorzec, tekst, podpowiedz, List.of(slowa));
    }

    /** One finding for each piece of text, whatever the number of phrases in it. */
    public List<Diagnoza> findFirst(List<Fragment> fragmenty) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : fragmenty) {
            if (f.mentions(slady)) {
                find(List.of(f)).stream().limit(1).forEach(wynik::add);
            }
        }
        return wynik;
    }

    /** One finding for each phrase of each piece of text. */
    public List<Diagnoza> find(List<Fragment> fragmenty) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : fragmenty) {
            if (!f.mentions(slady)) {
                continue;
            }
            Matcher m = wzorzec.matcher(f.tekst());
            while (m.find()) {
                wynik.add(karta.finding(
                        f.polozenie(), tekst.replace("%s", m.group().strip()), podpowiedz));
            }
        }
        return wynik;
    }
}
