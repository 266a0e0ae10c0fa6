package pl.uchwalnik.jezyk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Closed table of inflection (tablica odmiany): the heads of official names ({@code Rada}, {@code Ośrodek}, {@code
 * Wójt}) and their adjectives, each with its forms. What is not in the table is not inflected at all: a wrong form in an
 * act is worse than a blank.
 *
 * <p>A name inflects only in its head; the rest stays as it is: {@code Gminny Ośrodek|Pomocy Społecznej} gives {@code
 * Gminnemu Ośrodkowi Pomocy Społecznej}.
 */
public final class TablicaOdmiany {

    private static final String ZASOB = "/jezyk/odmiana.txt";

    private final Map<String, List<Haslo>> hasla;

    private TablicaOdmiany(Map<String, List<Haslo>> hasla) {
        this.hasla = hasla;
    }

    /** One word: gender, whether it is an adjective, its forms. */
    private record Haslo(String rodzaj, boolean przymiotnik, Map<Przypadek, String> formy) {}

    /** The table shipped with the product. */
    public static TablicaOdmiany load() {
        Map<String, List<Haslo>> hasla = new HashMap<>();
        try (InputStream we = TablicaOdmiany.class.getResourceAsStream(ZASOB)) {
            if (we == null) {
                throw new IllegalStateException("brak zasobu " + ZASOB);
            }
            BufferedReader czytnik = new BufferedReader(new InputStreamReader(we, StandardCharsets.UTF_8));
            czytnik.lines()
                    .filter(w -> !w.isBlank() && !w.startsWith("#"))
                    .forEach(w -> add(hasla, w.strip().split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TablicaOdmiany(hasla);
    }

    private static void add(Map<String, List<Haslo>> hasla, String[] pola) {
        Map<Przypadek, String> formy = new EnumMap<>(Przypadek.class);
        int pole = 2;
        for (Przypadek p : Przypadek.values()) {
            formy.put(p, pola[pole++]);
        }
        hasla.computeIfAbsent(pola[2], k -> new ArrayList<>()).add(new Haslo(pola[1], pola[0].equals("p"), formy));
    }

    /**
     * The phrase in a case. The head is what stands before {@code |}; without it, the longest beginning made of one noun
     * of the table and adjectives that agree with it. Empty when the head is not in the table.
     */
    public Optional<String> odmien(String fraza, Przypadek przypadek) {
        int kreska = fraza.indexOf('|');
        String glowa = kreska < 0 ? fraza : fraza.substring(0, kreska);
        String reszta = kreska < 0 ? "" : fraza.substring(kreska + 1).strip();
        String[] slowa = glowa.strip().split("\\s+");
        int koniec = headEnd(slowa);
        if (koniec == 0 || (kreska >= 0 && koniec < slowa.length)) {
            return Optional.empty();
        }
        Optional<String> rodzaj = genderOf(slowa, koniec);
        if (rodzaj.isEmpty()) {
            return Optional.empty();
        }
        List<String> wynik = new ArrayList<>();
        for (int i = 0; i < slowa.length; i++) {
            wynik.add(i < koniec ? form(slowa[i], rodzaj.get(), przypadek) : slowa[i]);
        }
        if (!reszta.isEmpty()) {
            wynik.add(reszta);
        }
        return Optional.of(String.join(" ", wynik));
    }

    /** How many words from the beginning are the head: adjectives, one noun, adjectives of its gender. */
    private int headEnd(String[] slowa) {
        int i = 0;
        while (i < slowa.length && !isNoun(slowa[i])) {
            if (find(slowa[i]).isEmpty()) {
                return 0;
            }
            i++;
        }
        if (i == slowa.length) {
            return 0;
        }
        String rodzaj = noun(slowa[i]).orElseThrow().rodzaj();
        for (int k = 0; k < i; k++) {
            if (adjective(slowa[k], rodzaj).isEmpty()) {
                return 0;
            }
        }
        i++;
        while (i < slowa.length && adjective(slowa[i], rodzaj).isPresent()) {
            i++;
        }
        return i;
    }

    private Optional<String> genderOf(String[] slowa, int koniec) {
        for (int i = 0; i < koniec; i++) {
            Optional<Haslo> h = noun(slowa[i]);
            if (h.isPresent()) {
                return Optional.of(h.get().rodzaj());
            }
        }
        return Optional.empty();
    }

    private String form(String slowo, String rodzaj, Przypadek p) {
        Haslo h = noun(slowo).or(() -> adjective(slowo, rodzaj)).orElseThrow();
        return likeCase(slowo, h.formy().getOrDefault(p, slowo));
    }

    private boolean isNoun(String slowo) {
        return noun(slowo).isPresent();
    }

    private Optional<Haslo> noun(String slowo) {
        return find(slowo).stream().filter(h -> !h.przymiotnik()).findFirst();
    }

    private Optional<Haslo> adjective(String slowo, String rodzaj) {
        return find(slowo).stream()
                .filter(h -> h.przymiotnik() && h.rodzaj().equals(rodzaj))
                .findFirst();
    }

    private List<Haslo> find(String slowo) {
        return hasla.getOrDefault(slowo.toLowerCase(Locale.ROOT), List.of());
    }

    /** {@code OŚRODEK} and {@code Miejsko-Gminny} keep their capitals. */
    private static String likeCase(String wzor, String forma) {
        if (wzor.length() > 1 && wzor.equals(wzor.toUpperCase(Locale.ROOT))) {
            return forma.toUpperCase(Locale.ROOT);
        }
        StringBuilder b = new StringBuilder(forma);
        boolean poczatek = true;
        for (int i = 0; i < forma.length() && i < wzor.length(); i++) {
            if (poczatek && Character.isUpperCase(wzor.charAt(i))) {
                b.setCharAt(i, Character.toUpperCase(forma.charAt(i)));
            }
            poczatek = forma.charAt(i) == '-';
        }
        return b.toString();
    }
}
