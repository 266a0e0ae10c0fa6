package pl.uchwalnik.nowelizacja.odczyt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mark of a line of an amending act (znacznik).
 *
 * @param numer number or letter as written; empty for dashes
 * @param scisly false for marks the technique does not know: {@code 1.} {@code 1/} {@code -} as list marks
 */
record Znacznik(Rodzaj rodzaj, String numer, boolean scisly, String reszta) {

    enum Rodzaj {
        PRZEPIS,
        PUNKT,
        LITERA,
        TIRET,
        PODWOJNE_TIRET
    }

    private static final Pattern PRZEPIS =
            Pattern.compile("(?U)^(?:§\\s*|[Aa]rt\\.\\s*)(\\d+[¹²³⁰⁴-⁹]*[a-z]*)(?:\\.|\\s|$)\\s*(.*)$");
    /** What goes on after {@code § 5} when it is an address, not the mark of a provision of the amending act. */
    private static final Pattern ADRES = ZdanieReader.wzor(
            "(?:ust|pkt|lit|tiret|zdanie|punkt|ustęp)\\b.*|(?:otrzymuj|brzmi|trac|ulega|zmienia się|nadaje się|zastępuj|wyraz|dotychczasow).*"
                    + "|[,–—-].*|(?:i|oraz|a także) (?:§|art|\\d).*"
                    + "|(?:statutu|regulaminu|programu|załącznika|uchwały|zarządzenia)\\b.*(?:otrzymuj|się\\b|brzmi|trac).*"
                    + "|w (?:ust|pkt|lit|zdani|tiret|cz).*|we wprowadzeniu.*|po (?:ust|pkt|lit|wyraz|słow).*"
                    + "|(?:uchyla|skreśla|wykreśla|usuwa) się(?:[.;,]*| (?:ust|pkt|lit|zdani|wyraz|słow).*)"
                    + "|(?:dodaje|dopisuje) się (?:ust|pkt|lit|zdani|wyraz|słow|tiret).*");

    private static final Pattern PUNKT = Pattern.compile("^(\\d{1,3}[a-z]?)([).]|/)\\s*(.*)$");
    private static final Pattern LITERA = Pattern.compile("^([a-z]{1,2})([)]|/)\\s*(.*)$");
    private static final Pattern PODWOJNE = Pattern.compile("^[–—-]\\s+[–—-]\\s*(.*)$");
    private static final Pattern TIRET = Pattern.compile("^([–—-])\\s*(.*)$");

    /** {@code § 5 ust. 2 otrzymuje …}: small letters, as within a sentence; {@code § 5. Uchyla się …} is a provision. */
    private static boolean adres(String dalej) {
        boolean nazwa = dalej.matches("(?:Statutu|Regulaminu|Programu|Uchwały|Zarządzenia)\\b.*");
        return (nazwa || dalej.isEmpty() || !Character.isUpperCase(dalej.charAt(0)))
                && ADRES.matcher(dalej).matches();
    }

    static Optional<Znacznik> of(String tekst) {
        Matcher m = PRZEPIS.matcher(tekst);
        if (m.matches() && !adres(m.group(2))) {
            return Optional.of(new Znacznik(Rodzaj.PRZEPIS, m.group(1), true, m.group(2)));
        }
        m = PUNKT.matcher(tekst);
        if (m.matches()) {
            return Optional.of(new Znacznik(Rodzaj.PUNKT, m.group(1), m.group(2).equals(")"), m.group(3)));
        }
        m = LITERA.matcher(tekst);
        if (m.matches()) {
            return Optional.of(
                    new Znacznik(Rodzaj.LITERA, m.group(1), m.group(2).equals(")"), m.group(3)));
        }
        m = PODWOJNE.matcher(tekst);
        if (m.matches()) {
            return Optional.of(new Znacznik(Rodzaj.PODWOJNE_TIRET, "", true, m.group(1)));
        }
        m = TIRET.matcher(tekst);
        return m.matches()
                ? Optional.of(new Znacznik(Rodzaj.TIRET, "", m.group(1).equals("–"), m.group(2)))
                : Optional.empty();
    }
}
