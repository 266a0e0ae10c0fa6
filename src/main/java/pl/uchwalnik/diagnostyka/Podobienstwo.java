package pl.uchwalnik.diagnostyka;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Nearest word (podobieństwo) for hints "czy chodziło o …?". */
public final class Podobienstwo {
    private Podobienstwo() {}

    /** The candidate at the smallest edit distance, if it is near enough to be a slip of the pen. */
    public static Optional<String> nearest(String slowo, Collection<String> kandydaci) {
        int granica = Math.max(1, slowo.length() / 3);
        return kandydaci.stream()
                .filter(k -> distance(slowo, k) <= granica)
                .min(Comparator.<String>comparingInt(k -> distance(slowo, k)).thenComparing(Comparator.naturalOrder()));
    }

    /** Edit distance of Levenshtein. */
    public static int distance(String a, String b) {
        int[] poprzedni = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            poprzedni[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] biezacy = new int[b.length() + 1];
            biezacy[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int zmiana = poprzedni[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                biezacy[j] = Math.min(zmiana, 1 + Math.min(poprzedni[j], biezacy[j - 1]));
            }
            poprzedni = biezacy;
        }
        return poprzedni[b.length()];
    }
}
