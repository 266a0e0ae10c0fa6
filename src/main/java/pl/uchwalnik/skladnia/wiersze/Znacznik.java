package pl.uchwalnik.skladnia.wiersze;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Explicit mark of place (znacznik) at the start of a line, printed only where the plain rules would put the line
 * elsewhere: {@code {w ust.}} under the open ustęp, {@code {wspólna ust.}} its common part, {@code {cytat}} a quotation.
 *
 * @param poziom the open element the line belongs to
 * @param czescWspolna the line is the common part of that element
 * @param cytat the line opens a quotation
 * @param reszta of the line
 */
public record Znacznik(Optional<Poziom> poziom, boolean czescWspolna, boolean cytat, String reszta) {
    private static final Pattern WZORZEC = Pattern.compile("^(?:\\{(w|wspólna) ([^{}]{1,20})} ?)?(\\{cytat} ?(?=„))?");

    public static Znacznik read(String t) {
        if (!t.startsWith("{")) {
            return new Znacznik(Optional.empty(), false, false, t);
        }
        Matcher m = WZORZEC.matcher(t);
        if (!m.find() || m.end() == 0) {
            return new Znacznik(Optional.empty(), false, false, t);
        }
        Optional<Poziom> poziom = m.group(2) == null ? Optional.empty() : Poziom.of(m.group(2));
        if (m.group(2) != null && poziom.isEmpty()) {
            return new Znacznik(Optional.empty(), false, false, t);
        }
        return new Znacznik(poziom, "wspólna".equals(m.group(1)), m.group(3) != null, t.substring(m.end()));
    }

    public boolean jawny() {
        return poziom.isPresent() || cytat;
    }

    public static String w(Poziom poziom) {
        return "{w " + poziom.slowo() + "} ";
    }

    public static String wspolna(Poziom poziom) {
        return "{wspólna " + poziom.slowo() + "} ";
    }
}
