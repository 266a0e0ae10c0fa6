package pl.uchwalnik.nowelizacja;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.uchwalnik.akt.Akt;
import pl.uchwalnik.akt.Jednostka;
import pl.uchwalnik.akt.JednostkaSystematyzacyjna;
import pl.uchwalnik.akt.Skladnik;
import pl.uchwalnik.nowelizacja.zastosowanie.Ogon;
import pl.uchwalnik.nowelizacja.zastosowanie.Uchylone;

/** What an amending act must never hold, nor a consolidated text: the negative list of the technique. */
final class Zakazane {
    private static final List<Pattern> ZWROTY = List.of(
            wzor("otrzymuj\\w+ następujące brzmienie"),
            wzor("skreśla się (?:§|art\\.|ust\\.|pkt|lit\\.|tiret|rozdział|załącznik)"),
            wzor("wykreśla się|zmienia się"),
            wzor("dodaje się now"),
            wzor("o treści"),
            wzor("w (?:§|art\\.) \\S+ (?:ust\\.|pkt) \\S+ (?:pkt|lit\\.|tiret) "),
            wzor("w ust\\. \\S+ pkt \\S+ (?:lit\\.|tiret) "),
            wzor("(?:§|art\\.) \\d\\S* i \\d"),
            wzor("(?:§ \\S+ i §|art\\. \\S+ i art\\.|ust\\. \\S+ i|pkt \\S+ i|lit\\. \\S+ i) \\S+ otrzymuje "),
            wzor("(?<! i )(?:§|art\\.|ust\\.|pkt|lit\\.) [^ –]+ otrzymują "),
            wzor("otrzymuj\\w+ (?:numer|oznaczeni)"),
            wzor("dotychczasow\\w+ (?:§|art\\.|ust\\.|pkt|lit\\.)"),
            wzor("lit\\. [a-z]+\\)|pkt\\. |pkt \\d+\\)|ust\\.\\d|§\\d"),
            wzor("\""),
            wzor("lit\\. [ąćęłńóśźż]"),
            wzor("rozdział \\d*[IVXLC]+"),
            wzor("ze zm\\.|z późn\\. zm\\."),
            wzor("\\[UZUPEŁNIJ"),
            wzor("(?:§|art\\.|ust\\.|pkt|lit\\.) (?=[,;.:]|$)"));

    private Zakazane() {}

    private static Pattern wzor(String w) {
        return Pattern.compile("(?U)" + w);
    }

    /** The first forbidden phrase outside of quotations. */
    static Optional<String> zwrot(String przepis) {
        String slowa = bezCytatow(przepis);
        for (Pattern p : ZWROTY) {
            Matcher m = p.matcher(slowa);
            if (m.find()) {
                return Optional.of("„" + m.group() + "” (" + p + ")");
            }
        }
        return Optional.empty();
    }

    private static String bezCytatow(String tekst) {
        StringBuilder b = new StringBuilder();
        int glebokosc = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            glebokosc += c == '„' ? 1 : 0;
            if (glebokosc == 0 || c == '\n') {
                b.append(c);
            }
            glebokosc -= c == '”' ? 1 : 0;
        }
        return b.toString();
    }

    /**
     * The marks items of enumerations end with, in the order of the text, repealed ones left out: a mark follows the
     * place of its item, so both texts must have the same.
     */
    static List<String> znaki(Akt akt) {
        List<String> wynik = new ArrayList<>();
        znaki(akt.tresc(), wynik);
        akt.zalaczniki().forEach(z -> znaki(z.tresc(), wynik));
        return wynik;
    }

    private static void znaki(List<Skladnik> lista, List<String> wynik) {
        for (Skladnik s : lista) {
            if (s instanceof JednostkaSystematyzacyjna g) {
                znaki(g.skladniki(), wynik);
            } else if (s instanceof Jednostka j && !Uchylone.uchylona(j)) {
                if (j.rodzaj().wyliczeniowa()) {
                    wynik.add(j.rodzaj().skrot() + Ogon.znak(j).zapis());
                }
                znaki(j.skladniki(), wynik);
            }
        }
    }
}
