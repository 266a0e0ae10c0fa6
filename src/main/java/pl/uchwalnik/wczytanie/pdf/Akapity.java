package pl.uchwalnik.wczytanie.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final Pattern POZYCJA = Pattern.compile("^(\\d{1,3}[a-z]{0,3}\\)|[a-z]{1,3}\\)|[-–—•])\\s.*");
    private static final Pattern PRZYKLEJONA = Pattern.compile("^([–—•])(?=[\\p{L}„])");
    private static final float KROTKI = 0.88f;

    private final String plik;
    private final float prawaKrawedz;
    private final float interlinia;
    private final List<Linia> linie = new ArrayList<>();
    private final Map<String, String> noty = new LinkedHashMap<>();
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

    static List<Linia> join(String plik, Noty noty) {
        List<Strona> strony = noty.strony();
        Akapity a = new Akapity(plik, strony);
        a.noty.putAll(noty.tresci());
        Wiersz poprzedni = new Wiersz("", 0, 0, 0, 0, 0, false);
        for (Strona s : strony) {
            for (Wiersz surowy : s.wiersze()) {
                // a dash without a space after it stands for a tiret as well
                Wiersz w = surowy.withTekst(PRZYKLEJONA.matcher(surowy.tekst()).replaceFirst("$1 "));
                a.take(poprzedni, w);
                poprzedni = w;
            }
        }
        a.close();
        a.noty.forEach(a::note);
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
        // items of an enumeration end with commas; only before „§ 5” and „5.” may a comma be that of a reference
        if (poprzedni.tekst().endsWith(",") && POZYCJA.matcher(w.tekst()).matches()) {
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
            String tekst = biezacy.toString();
            biezacy.setLength(0);
            for (String znak : List.copyOf(noty.keySet())) {
                if (tekst.contains(znak)) {
                    note(znak, String.valueOf(noty.remove(znak)));
                }
            }
        }
    }

    private void note(String znak, String tekst) {
        linie.add(new Linia(
                znak + " " + tekst, Linia.Rodzaj.ODNOSNIK, 0, false, new Polozenie(plik, 0, 0, "strona " + strona)));
    }
}
