package pl.uchwalnik.wczytanie.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads and feet (żywa pagina) of pages: lines near the edge that come back on other pages at the same height
 * with other digits, and lines that only a publisher or a signing program prints. They are taken out.
 */
final class Zywa {

    private static final Pattern WYDAWCY = Pattern.compile(
            "(?i)^(id:\\s*[0-9a-f-]{8,}.*|.*\\bpodpisany\\b.*strona\\s+\\d+.*|strona\\s+\\d+(\\s*(z|/)\\s*\\d+)?"
                    + "|[-–—]?\\s*\\d{1,4}\\s*[-–—]?|©?\\s*kancelaria sejmu.*s\\.\\s*\\d+/\\d+.*"
                    + "|dziennik (urzędowy|ustaw).*[-–—]\\s*\\d+\\s*[-–—].*poz\\..*)$");
    private static final Pattern DZIENNIK = Pattern.compile("DZIENNIK\\s+(URZĘDOWY|USTAW).*");
    private static final Pattern POZYCJA = Pattern.compile("Poz\\. ?\\d+");
    private static final int KRAWEDZ = 3;
    private static final int GLOWA = 14;

    private Zywa() {}

    static List<Strona> remove(List<Strona> strony) {
        Map<String, Set<Integer>> gdzie = new HashMap<>();
        for (Strona s : strony) {
            for (Wiersz w : edges(s)) {
                gdzie.computeIfAbsent(key(w), k -> new HashSet<>()).add(s.numer());
            }
        }
        int prog = Math.max(2, (strony.size() + 2) / 3);
        List<Strona> wynik = new ArrayList<>();
        for (Strona s : strony) {
            List<Wiersz> krawedzie = edges(s);
            List<Wiersz> pod =
                    s.wiersze().subList(masthead(s.wiersze()), s.wiersze().size());
            wynik.add(s.withWiersze(pod.stream()
                    .filter(w -> !(krawedzie.contains(w) && furniture(w, s, gdzie, prog)))
                    .toList()));
        }
        return wynik;
    }

    /** Lines of the head of a journal on the page where an act begins: down to „Poz. 1234”. */
    private static int masthead(List<Wiersz> wiersze) {
        boolean dziennik = false;
        for (int i = 0; i < Math.min(GLOWA, wiersze.size()); i++) {
            String t = wiersze.get(i).tekst();
            dziennik |= DZIENNIK.matcher(t).matches();
            if (dziennik && POZYCJA.matcher(t).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean furniture(Wiersz w, Strona s, Map<String, Set<Integer>> gdzie, int prog) {
        boolean powtarza = gdzie.getOrDefault(key(w), Set.of()).size() >= prog;
        return marginal(w, s) && (powtarza || WYDAWCY.matcher(w.tekst()).matches());
    }

    private static boolean marginal(Wiersz w, Strona s) {
        return w.y() < s.wysokosc() * 0.12f || w.y() > s.wysokosc() * 0.88f;
    }

    private static List<Wiersz> edges(Strona s) {
        List<Wiersz> w = s.wiersze();
        List<Wiersz> wynik = new ArrayList<>(w.subList(0, Math.min(KRAWEDZ, w.size())));
        wynik.addAll(w.subList(Math.max(wynik.size(), w.size() - KRAWEDZ), w.size()));
        return wynik;
    }

    /** The same words at the same height, whatever the numbers. */
    private static String key(Wiersz w) {
        return Math.round(w.y() / 6) + " " + w.tekst().replaceAll("\\d+", "#");
    }
}
