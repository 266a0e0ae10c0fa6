package pl.uchwalnik.nowelizacja.odczyt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the words that name the amended act from the command or path that follows (R-A5–R-A7). */
final class RamaReader {
    /** Places where a command or a path may begin. */
    static final Pattern POCZATEK = ZdanieReader.wzor(
            "(?<![\\w„])(?:we? (?=załącznik|§|art\\.|rozdziale|dziale|tytule|preambule|odnośniku)|po (?=§|art\\.|rozdziale|dziale)"
                    + "|uchyla się|skreśla się|dodaje się|użyt[eyą] |(?=§ \\d|art\\. \\d)|tytuł |preambuła |odnośnik nr |załącznik |rozdział |dział |dotychczasową treść)");

    private static final Pattern WPROWADZA = ZdanieReader.wzor(
            ",?\\s*(?:wprowadza się|wprowadzić|dokonać|dokonuje się|wprowadza)\\s+(?:następując(?:e|ych|ą|ej) )?(?:zmian[yęe]?)(?: następując(?:e|ą))?.*$");
    private static final Pattern AKT = ZdanieReader.wzor(
            "^we? (?=uchwa|zarządzeni|rozporządzeni|ustaw|statu|regulamin|załącznik|akcie|obwieszczeni|program|ordynacj)");

    /** What names the act, and the rest: a command, a path or nothing. */
    record Rama(String akt, String reszta) {}

    private RamaReader() {}

    /** True where a sentence opens by naming an act. */
    static boolean nazywaAkt(String slowa) {
        Matcher m = AKT.matcher(slowa);
        return m.find()
                && !slowa.toLowerCase(Locale.ROOT).matches("(?U)^w załączniku( nr \\w+)?( do \\w+)? (w |§|art).*");
    }

    /** Candidate cuts of a single change, the earliest first. */
    static java.util.List<Integer> miejsca(String slowa) {
        java.util.List<Integer> wynik = new java.util.ArrayList<>();
        Matcher m = POCZATEK.matcher(slowa);
        while (m.find()) {
            wynik.add(m.start());
        }
        return wynik;
    }

    /** The words before {@code wprowadza się następujące zmiany}. */
    static Optional<String> przedZmianami(String slowa) {
        Matcher m = WPROWADZA.matcher(slowa);
        return m.find() ? Optional.of(slowa.substring(0, m.start()).strip()) : Optional.empty();
    }

    /** An annex named by its contents: {@code W Statucie … stanowiącym załącznik do uchwały}. */
    static boolean opisujeZalacznik(String akt) {
        return akt.matches("(?iUs)^we? (statucie|regulaminie|programie)\\b.*")
                || akt.matches("(?iUs).*stanowiąc(ym|ej|ego) załącznik.*");
    }
}
