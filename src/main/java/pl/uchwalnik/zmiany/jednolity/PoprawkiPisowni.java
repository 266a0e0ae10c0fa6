package pl.uchwalnik.zmiany.jednolity;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Obvious slips of the pen (oczywiste omyłki pisarskie, ZTP § 107 ust. 2 pkt 2): a wrong sign, a sign left out, a sign or a
 * word written twice. Only slips that can be told without understanding the sentence.
 */
final class PoprawkiPisowni {
    private record Regula(Pattern wzor, String zamiast) {}

    private static final List<Regula> REGULY = List.of(
            regula("\\bpkt\\. ?(?=\\d)", "pkt "),
            regula("(?<![\\p{L}.])(ust|art|poz)\\.(?=\\d)", "$1. "),
            regula("(?<![\\p{L}.])(ust|art) (?=\\d)", "$1. "),
            regula("(?<![\\p{L}.])lit\\.(?=[a-z]\\b)", "lit. "),
            regula("§(?=\\d)", "§ "),
            regula("(?<=\\S) - (?=\\S)", " – "),
            regula("(?<!\\S),,(?=\\p{L})([^”\"„]*?)(?:”|''|\")", "„$1”"),
            regula("(?<!\\S)\"(?=\\S)([^\"„”]*?)(?<=\\S)\"", "„$1”"),
            regula("(?<=[\\p{L}\\d)”]) +(?=[,;:](?: |$))", ""),
            regula("(?<=[\\p{L}\\d)”])([,;])\\1(?= |$)", "$1"),
            regula("(?<=[\\p{L}\\d)”])\\.\\.$", "."),
            regula("(?<![\\p{L}-])(?<!lit\\. )(w|z|na|do|i|oraz|lub|się|dla|przez) \\1(?![\\p{L}-])", "$1"));

    private PoprawkiPisowni() {}

    private static Regula regula(String wzor, String zamiast) {
        return new Regula(Pattern.compile(wzor, Pattern.UNICODE_CHARACTER_CLASS), zamiast);
    }

    /** @param poprawka told what stood there and what stands there now */
    static String of(String tekst, BiConsumer<String, String> poprawka) {
        String t = tekst;
        for (Regula r : REGULY) {
            String przed = t;
            t = r.wzor().matcher(t).replaceAll(m -> {
                String jest = r.zamiast().replace("$1", m.groupCount() > 0 ? m.group(1) : "");
                poprawka.accept(around(przed, m.start(), m.end(), m.group()), around(przed, m.start(), m.end(), jest));
                return Matcher.quoteReplacement(jest);
            });
        }
        return t;
    }

    /** The change with a few signs on either side, so that it can be found. */
    private static String around(String tekst, int od, int doKonca, String srodek) {
        int lewa = Math.max(0, tekst.lastIndexOf(' ', Math.max(0, od - 8)));
        int prawa = tekst.indexOf(' ', Math.min(tekst.length(), doKonca + 6));
        return (tekst.substring(lewa, od) + srodek + tekst.substring(doKonca, prawa < 0 ? tekst.length() : prawa))
                .strip();
    }
}
