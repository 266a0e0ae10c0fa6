package pl.uchwalnik.nowelizacja.roznica;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Base forms (nominative singular) of phrases that stand in texts in various forms. */
final class Lematy {
    private static final List<String> KONCOWKI = List.of("", "a", "ia", "e", "ie", "o", "y", "i");
    private static final int NAJDLUZSZA_FRAZA = 4;

    /** Base forms of an old and a new phrase. */
    record Para(String stara, String nowa) {}

    private Lematy() {}

    /**
     * The first pair of base forms that explains every replacement.
     *
     * @param stare forms that stood in the text
     * @param nowe what they became, in the same order; all empty for a deletion
     */
    static Optional<Para> znajdz(List<String> stare, List<String> nowe, BiPredicate<String, String> wyjasnia) {
        for (String stara : kandydaci(stare)) {
            for (String nowa : nowe.getFirst().isEmpty() ? List.of("") : kandydaci(nowe)) {
                if (wyjasnia.test(stara, nowa)) {
                    return Optional.of(new Para(stara, nowa));
                }
            }
        }
        return Optional.empty();
    }

    /** Forms that stand in the text first, then guesses by endings. */
    private static List<String> kandydaci(List<String> formy) {
        Set<String> wynik = new LinkedHashSet<>(formy);
        List<List<String>> slowa = new ArrayList<>();
        int n = formy.getFirst().split(" ").length;
        if (n > NAJDLUZSZA_FRAZA || formy.stream().anyMatch(f -> f.split(" ").length != n)) {
            return List.copyOf(wynik);
        }
        for (int i = 0; i < n; i++) {
            int tu = i;
            slowa.add(zKoncowkami(formy.stream().map(f -> f.split(" ")[tu]).toList()));
        }
        zloz(slowa, 0, "", wynik);
        return List.copyOf(wynik);
    }

    private static void zloz(List<List<String>> slowa, int i, String dotad, Set<String> wynik) {
        if (i == slowa.size()) {
            wynik.add(dotad);
            return;
        }
        for (String s : slowa.get(i)) {
            zloz(slowa, i + 1, dotad.isEmpty() ? s : dotad + " " + s, wynik);
        }
    }

    private static List<String> zKoncowkami(List<String> formy) {
        if (formy.stream().distinct().count() == 1 && formy.getFirst().length() < 4) {
            return List.of(formy.getFirst());
        }
        String temat = formy.getFirst();
        for (String f : formy) {
            while (!f.startsWith(temat)) {
                temat = temat.substring(0, temat.length() - 1);
            }
        }
        String wspolny = temat;
        return KONCOWKI.stream().map(k -> wspolny + k).toList();
    }
}
