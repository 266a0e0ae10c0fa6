package pl.uchwalnik.wczytanie.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.uchwalnik.diagnostyka.Polozenie;
import pl.uchwalnik.wczytanie.Linia;

/**
 * Printed lines to paragraphs (akapity), by geometry: a line that ends well before the right edge, a line that begins
 * with a unit's mark, a wider gap or another indent starts anew. A word cut at the end of a line is made whole.
 */
final class Akapity {

    private static final Pattern ZNAK =
            Pattern.compile("^([„\"]?(§|Art\\.)\\s*\\d.*|\\d{1,3}[a-z]{0,3}[.)]\\s.*|[a-z]{1,3}\\)\\s.*"
                    + "|[-–—•]\\s.*|(Rozdział|ROZDZIAŁ|Dział|DZIAŁ|Oddział)\\s.*)");
    private static final float KROTKI = 0.88f;

    private final String plik;
    private final float prawaKrawedz;
    private final float interlinia;
    private final List<Linia> linie = new ArrayList<>();
    private final StringBuilder biezacy = new StringBuilder();
    private int strona = 1;

    private Akapity(String plik, List<Strona> strony) {
        this.plik = plik;
        List<Wiersz> wszystkie =
                strony.stream().flatMap(s -> s.wiersze().stream()).toList();
        List<Float> prawe = wszystkie.stream().map(Wiersz::prawy).sorted().toList();
        this.prawaKrawedz = prawe.isEmpty() ? 0 : prawe.get((int) ((prawe.size() - 1) * 0.85));
        Map<Integer, Integer> odstepy = new HashMap<>();
        for (Strona s : strony) {
            for (int i = 1; i < s.wiersze().size(); i++) {
                int d = Math.round(
                        s.wiersze().get(i).y() - s.wiersze().get(i - 1).y());
                if (d > 4) {
                    odstepy.merge(d, 1, Integer::sum);
                }
            }
        }
        this.interlinia = odstepy.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> (float) e.getKey())
                .orElse(14f);
    }

    static List<Linia> join(String plik, List<Strona> strony) {
        Akapity a = new Akapity(plik, strony);
        Wiersz poprzedni = new Wiersz("", 0, 0, 0, 0, 0, false);
        for (Strona s : strony) {
            for (Wiersz w : s.wiersze()) {
                a.take(poprzedni, w);
                poprzedni = w;
            }
        }
        a.close();
        return a.linie;
    }

    private void take(Wiersz poprzedni, Wiersz w) {
        if (biezacy.isEmpty() || starts(poprzedni, w)) {
            close();
            strona = w.strona();
            biezacy.append(w.tekst());
            return;
        }
        int n = biezacy.length();
        char ostatni = biezacy.charAt(n - 1);
        boolean mala = !w.tekst().isEmpty() && Character.isLowerCase(w.tekst().charAt(0));
        if ((ostatni == '-' || ostatni == '\u00AD') && n > 1 && Character.isLetter(biezacy.charAt(n - 2)) && mala) {
            biezacy.setLength(n - 1);
            biezacy.append(w.tekst());
        } else {
            biezacy.append(' ').append(w.tekst());
        }
    }

    private boolean starts(Wiersz poprzedni, Wiersz w) {
        if (ZNAK.matcher(w.tekst()).matches() && !openReference(poprzedni.tekst())) {
            return true;
        }
        if (Math.abs(poprzedni.stopien() - w.stopien()) > 0.6f || poprzedni.pogrubiony() != w.pogrubiony()) {
            return true;
        }
        boolean taSama = poprzedni.strona() == w.strona();
        if (taSama && w.y() - poprzedni.y() > interlinia * 1.6f) {
            return true;
        }
        return poprzedni.prawy() < prawaKrawedz * KROTKI;
    }

    /** „… o którym mowa w ust.” at the end of a line: the number that follows is no mark. */
    private static boolean openReference(String tekst) {
        return tekst.matches(".*(?:\\b(?:ust|art|poz|lit|pkt|nr|Nr|oraz|i|lub|w|z|r|Dz)\\.?|§|[,–-])$");
    }

    private void close() {
        if (!biezacy.isEmpty()) {
            linie.add(Linia.akapit(biezacy.toString(), new Polozenie(plik, 0, 0, "strona " + strona)));
            biezacy.setLength(0);
        }
    }
}
