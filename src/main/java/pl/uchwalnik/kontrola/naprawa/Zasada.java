package pl.uchwalnik.kontrola.naprawa;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cure of one fault within one piece of text (zasada naprawy).
 *
 * @param kod rule that finds the fault
 */
record Zasada(String kod, Pattern wzorzec, Function<MatchResult, String> zamiana) {

    /** Cures that need nothing but the text, in the order they are applied: spaces first, for the others count on them. */
    static final List<Zasada> WSZYSTKIE = List.of(
            of("K605", "(?<=\\S)[ \\u00A0\\t]{2,}(?=\\S)", m -> " "),
            of("K605", "[\\u00A0\\u202F\\u2007\\t]", m -> " "),
            of("K605", "(?<=\\p{L}) +(?=[,;](?!\\p{Nd}))", m -> ""),
            of("K203", "(?<![\\p{L}\\d])pkt\\. ?(?=\\d)", m -> "pkt "),
            of("K203", "(?<![\\p{L}\\d])ust(?:\\.| )(?=\\d)", m -> "ust. "),
            of("K203", "(?<![\\p{L}\\d])art(?:\\.| )(?=\\d)", m -> "art. "),
            of("K203", "(?<![\\p{L}\\d])lit(?:\\.(?=[a-z](?![\\p{L}.]))| (?=[a-z](?!\\p{L})))", m -> "lit. "),
            of("K203", "(?<![\\p{L}\\d§])§(?=\\d)", m -> "§ "),
            of("K354", "(?<!\\p{L})(?:Dz\\.U\\.|Dz\\. ?u\\.|DzU)(?=[ )]|$)", m -> "Dz. U."),
            of("K354", "(?<!\\p{L})(?:Dz\\.U\\.|Dz\\. ?u\\.)(?=[\\p{L}\\d])", m -> "Dz. U. "),
            of("K354", "(?<!\\p{L})Dz\\. ?Urz\\. ?(?=Woj)|(?<!\\p{L})Dz\\.Urz\\. ?", m -> "Dz. Urz. "),
            of("K354", "(?<!\\p{L})M\\. P\\.(?= )", m -> "M.P."),
            of("K602", "\"([^\"„”“]*)\"|“([^\"„”“]*)”|„([^\"„”“]*)[\"“]", Zasada::quoted),
            of("K607", "(?<![\\d/-])((?:19|20)\\d\\d)-((?:19|20)\\d\\d)(?![\\d-])", m -> m.group(1) + "–" + m.group(2)),
            of(
                    "K607",
                    "((?:§|ust\\.|pkt|art\\.) \\d{1,3}[a-z]{0,2})-(\\d{1,3})(?!\\d)",
                    m -> m.group(1) + "–" + m.group(2)));

    private static Zasada of(String kod, String wzorzec, Function<MatchResult, String> zamiana) {
        return new Zasada(kod, Pattern.compile(wzorzec), zamiana);
    }

    private static String quoted(MatchResult m) {
        for (int g = 1; g <= m.groupCount(); g++) {
            if (m.group(g) != null) {
                return "„" + m.group(g) + "”";
            }
        }
        return m.group();
    }
}
