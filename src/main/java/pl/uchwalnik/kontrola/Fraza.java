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
 */
public record Fraza(KartaReguly karta, Pattern wzorzec, String tekst, String podpowiedz) {

    public static Fraza of(KartaReguly karta, String wzorzec, String tekst, String podpowiedz) {
        return new Fraza(karta, Pattern.compile(wzorzec), tekst, podpowiedz);
    }

    /** One finding for each phrase of each piece of text. */
    public List<Diagnoza> find(List<Fragment> fragmenty) {
        List<Diagnoza> wynik = new ArrayList<>();
        for (Fragment f : fragmenty) {
            Matcher m = wzorzec.matcher(f.tekst());
            while (m.find()) {
                wynik.add(karta.finding(
                        f.polozenie(), tekst.replace("%s", m.group().strip()), podpowiedz));
            }
        }
        return wynik;
    }
}
