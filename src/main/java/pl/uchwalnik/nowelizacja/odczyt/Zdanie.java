package pl.uchwalnik.nowelizacja.odczyt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentence (zdanie) of a command: its words with every quotation in the line put away behind one sign, so that quoted words
 * are never read as words of the command.
 */
final class Zdanie {
    private static final char PIERWSZY = '\uE100';
    private static final Pattern INNE =
            Pattern.compile("“([^”“]*)[”“]|\"([^\"]*)\"|,,([^”\"']*)(?:”|''|\")|«([^»]*)»|‘([^’]*)’");

    private final List<String> cytaty = new ArrayList<>();
    private boolean scisle = true;
    private String slowa;

    private Zdanie(String tekst) {
        this.slowa = inne(wlasciwe(tekst));
    }

    static Zdanie of(String tekst) {
        return new Zdanie(tekst);
    }

    /** The words, each quotation one sign. */
    String slowa() {
        return slowa;
    }

    void slowa(String nowe) {
        slowa = nowe;
    }

    /** False where a quotation was in marks other than „ ”. */
    boolean scisleCudzyslowy() {
        return scisle;
    }

    static boolean cytat(char znak) {
        return znak >= PIERWSZY && znak < '\uE800';
    }

    String tekst(char znak) {
        return cytaty.get(znak - PIERWSZY);
    }

    /** Puts away what the pattern finds as if it were quoted; true when it found something. */
    boolean cytuj(Pattern wzor) {
        String nowe = wzor.matcher(slowa).replaceAll(m -> zachowaj(m.group().strip()));
        boolean zmienione = !nowe.equals(slowa);
        slowa = nowe;
        return zmienione;
    }

    private String zachowaj(String tekst) {
        cytaty.add(tekst);
        return String.valueOf((char) (PIERWSZY + cytaty.size() - 1));
    }

    /** „ ” in balance, nested ones inside. */
    private String wlasciwe(String tekst) {
        StringBuilder b = new StringBuilder();
        int i = 0;
        while (i < tekst.length()) {
            int koniec = tekst.charAt(i) == '„' ? koniec(tekst, i) : -1;
            if (koniec < 0) {
                b.append(tekst.charAt(i++));
            } else {
                b.append(zachowaj(tekst.substring(i + 1, koniec)));
                i = koniec + 1;
            }
        }
        return b.toString();
    }

    private static int koniec(String tekst, int od) {
        int g = 0;
        for (int i = od; i < tekst.length(); i++) {
            if (tekst.charAt(i) == '„') {
                g++;
            } else if (tekst.charAt(i) == '”' && --g == 0) {
                return i;
            }
        }
        int pierwszy = tekst.indexOf('”', od);
        return pierwszy < 0 ? tekst.indexOf('"', od) : pierwszy;
    }

    private String inne(String tekst) {
        Matcher m = INNE.matcher(tekst);
        StringBuilder b = new StringBuilder();
        while (m.find()) {
            scisle = false;
            String srodek = "";
            for (int k = 1; k <= m.groupCount(); k++) {
                if (m.group(k) != null) {
                    srodek = m.group(k);
                }
            }
            m.appendReplacement(b, Matcher.quoteReplacement(zachowaj(srodek)));
        }
        m.appendTail(b);
        return b.toString();
    }
}
