package pl.uchwalnik.jezyk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Declension (deklinacja) of a noun phrase given in the nominative singular, by endings. It covers the words that acts
 * replace everywhere at once (ZTP § 88): names of offices, units, services. What it is not sure of it gives in variants;
 * whoever uses it must see that a form in the text is one of them.
 */
public final class Deklinacja {

    /** Form of a phrase: number and case. */
    public record Forma(boolean mnoga, Przypadek przypadek) {}

    private Deklinacja() {}

    /** All forms of the phrase, singular first; each in at least one variant. */
    public static SequencedMap<Forma, List<String>> formy(String fraza) {
        List<String> slowa = List.of(fraza.split(" "));
        int glowa = glowa(slowa);
        OdmianaRzeczownika rzeczownik = OdmianaRzeczownika.of(slowa.get(glowa));
        SequencedMap<Forma, List<String>> wynik = new LinkedHashMap<>();
        for (boolean mnoga : new boolean[] {false, true}) {
            for (Przypadek p : Przypadek.values()) {
                Forma forma = new Forma(mnoga, p);
                wynik.put(forma, zlozone(slowa, glowa, rzeczownik, forma));
            }
        }
        return wynik;
    }

    private static List<String> zlozone(List<String> slowa, int glowa, OdmianaRzeczownika rzeczownik, Forma forma) {
        List<String> warianty = new ArrayList<>();
        for (String forma0 : rzeczownik.forma(forma)) {
            List<String> czesci = new ArrayList<>();
            boolean przydawki = true;
            for (int i = 0; i < slowa.size(); i++) {
                String s = slowa.get(i);
                boolean przymiotnik = OdmianaPrzymiotnika.zgodny(s, rzeczownik.rodzaj());
                boolean lacznik = s.equals("i") || s.equals("lub") || s.equals("oraz") || s.equals("albo");
                if (i > glowa && !przymiotnik && !lacznik) {
                    przydawki = false;
                }
                if (i == glowa) {
                    czesci.add(forma0);
                } else if (przydawki && przymiotnik) {
                    czesci.add(OdmianaPrzymiotnika.forma(s, rzeczownik.rodzaj(), forma));
                } else {
                    czesci.add(s);
                }
            }
            warianty.add(String.join(" ", czesci));
        }
        return warianty;
    }

    /** The noun: the first word that is no adjective; the words after it stay unless they agree with it. */
    private static int glowa(List<String> slowa) {
        for (int i = 0; i < slowa.size() - 1; i++) {
            if (!OdmianaPrzymiotnika.wyglada(slowa.get(i))) {
                return i;
            }
        }
        return slowa.size() - 1;
    }
}
