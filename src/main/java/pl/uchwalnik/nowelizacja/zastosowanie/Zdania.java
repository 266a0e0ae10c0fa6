package pl.uchwalnik.nowelizacja.zastosowanie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences (zdania) of a unit: cuts a text where a sentence ends, not at abbreviations. */
public final class Zdania {
    private static final Pattern KONIEC = Pattern.compile("[.!?][”)]?[¹²³⁴-⁹⁰]*⁾? (?=[\\p{Lu}„(])");
    private static final Pattern SKROT = Pattern.compile(
            "(?U)(^|.*[\\s(„])(art|ust|lit|poz|nr|ul|al|pl|os|im|np|tj|tzw|ww|m\\.in|r|w|godz|zł|gr|tel|ok|zob|por|Dz|U|Urz|Woj|M\\.P|prof|dr|hab|inż|mgr|św|ks|\\p{Lu})\\.");

    private Zdania() {}

    /** The sentences in order, without the spaces between them. */
    public static List<String> split(String tekst) {
        List<String> zdania = new ArrayList<>();
        Matcher m = KONIEC.matcher(tekst);
        int od = 0;
        while (m.find()) {
            if (skrot(tekst.substring(od, m.start() + 1), m.group().trim().length() == 1)) {
                continue;
            }
            int koniec = m.end() - 1;
            zdania.add(tekst.substring(od, koniec));
            od = m.end();
        }
        if (od < tekst.length()) {
            zdania.add(tekst.substring(od));
        }
        return zdania;
    }

    private static boolean skrot(String doKropki, boolean samaKropka) {
        return samaKropka && SKROT.matcher(doKropki).matches();
    }

    public static String join(List<String> zdania) {
        return String.join(" ", zdania);
    }
}
